package org.scheelite.net.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Flow;
import org.scheelite.net.Net;
import org.scheelite.net.Part;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.PortType;

/// The text that `Information[net]` gives: what the net is, its ports, a table of its layers or,
/// for a single layer, of its arrays, and how much there is of numbers.
final class Report {
  /// Longer lists of arrays are counted only.
  private static final int LONG_LIST = 44;

  private static final int BYTES = 4;

  private Report() {}

  static Expr of(Net net) {
    var text = new StringBuilder(net.head().name());
    String parameters = Words.parameters(net);
    if (!parameters.isEmpty()) {
      text.append('[').append(parameters).append(']');
    }
    if (!net.initialised()) {
      text.append(", uninitialized");
    }
    ports(text, net);
    if (!net.parts().isEmpty()) {
      text.append('\n');
      layers(text, net);
    } else if (!net.arrays().isEmpty()) {
      text.append('\n');
      arrays(text, net);
    }
    totals(text, net);
    return Str.of(text.toString());
  }

  private static void ports(StringBuilder text, Net net) {
    var grid = new Grid(Set.of());
    grid.row(List.of("Port", "", "Type"));
    net.inputs().forEach((name, type) -> grid.row(List.of(name, "in", type.words())));
    net.outputs().forEach((name, type) -> grid.row(List.of(name, "out", type.words())));
    text.append('\n');
    grid.write(text);
  }

  // ---------------------------------------------------------------- layers

  private static void layers(StringBuilder text, Net net) {
    var grid = new Grid(Set.of(5));
    grid.row(List.of("Layer", "Kind", "From", "Output", "Arrays", "Elements"));
    rows(grid, net, "");
    grid.write(text);
  }

  private static void rows(Grid grid, Net net, String indent) {
    List<Part> parts = net.parts();
    List<Flow> flows = net.layer().flows();
    boolean line = net.head().name().equals("NetChain") || parts.size() == 1;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Net inner = part.net();
      String parameters = Words.parameters(inner);
      grid.row(
          List.of(
              indent + name(part),
              indent + inner.head().name() + (parameters.isEmpty() ? "" : "[" + parameters + "]"),
              line ? "" : sources(flows, i, parts),
              types(inner.outputs()),
              arrays(inner.arrays()),
              inner.arrays().isEmpty() ? "" : elements(inner.arrays())));
      rows(grid, inner, indent + "  ");
    }
  }

  private static String name(Part part) {
    return part.key() instanceof Str(String name) ? name : part.key().toString();
  }

  /// Where the inputs of a part come from.
  private static String sources(List<Flow> flows, int part, List<Part> parts) {
    return flows.stream()
        .filter(flow -> flow.to() == part)
        .map(flow -> flow.from() == Flow.OUTSIDE ? flow.output() : name(parts.get(flow.from())))
        .collect(Collectors.joining(", "));
  }

  private static String types(Map<String, PortType> ports) {
    if (ports.size() == 1) {
      return ports.values().iterator().next().words();
    }
    return ports.entrySet().stream()
        .map(port -> port.getKey() + ": " + port.getValue().words())
        .collect(Collectors.joining(", "));
  }

  private static String arrays(List<ArraySlot> arrays) {
    String all =
        arrays.stream()
            .map(slot -> slot.name() + " " + sizes(slot))
            .collect(Collectors.joining(", "));
    return all.length() <= LONG_LIST ? all : arrays.size() + " arrays";
  }

  private static String sizes(ArraySlot slot) {
    List<Dim> dims = slot.dims();
    return dims == null
        ? "?"
        : dims.isEmpty()
            ? "number"
            : dims.stream().map(Dim::toString).collect(Collectors.joining("x"));
  }

  private static String elements(List<ArraySlot> arrays) {
    long total = 0;
    for (ArraySlot slot : arrays) {
      if (slot.count() < 0) {
        return "?";
      }
      total += slot.count();
    }
    return grouped(total);
  }

  private static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  // ---------------------------------------------------------------- arrays

  private static void arrays(StringBuilder text, Net net) {
    var grid = new Grid(Set.of(2));
    grid.row(List.of("Array", "Size", "Elements"));
    for (ArraySlot slot : net.arrays()) {
      grid.row(List.of(slot.name(), sizes(slot), elements(List.of(slot))));
    }
    grid.write(text);
  }

  private static void totals(StringBuilder text, Net net) {
    var slots = new LinkedHashMap<>(net.allArrays());
    if (slots.isEmpty()) {
      return;
    }
    var facts = new ArrayList<String>();
    facts.add(slots.size() == 1 ? "1 array" : slots.size() + " arrays");
    String elements = elements(List.copyOf(slots.values()));
    if (elements.equals("?")) {
      facts.add("of unknown size");
    } else {
      long count = slots.values().stream().mapToLong(ArraySlot::count).sum();
      facts.add(elements + (count == 1 ? " element" : " elements"));
      facts.add(grouped(count * BYTES) + " bytes");
    }
    text.append("\n\n").append(String.join(", ", facts));
  }
}
