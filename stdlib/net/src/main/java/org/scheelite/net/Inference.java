package org.scheelite.net;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;
import org.scheelite.net.shape.Conflict;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Length;
import org.scheelite.net.shape.News;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;

/// Finds the shapes of all ports and arrays of a net from what is declared and given: asks the
/// rules of all layers, innermost first, again and again until nothing new comes out.
public final class Inference implements News {
  private final Set<Length.Equation> equations = new LinkedHashSet<>();
  private final Map<String, ShapeVar> variables = new LinkedHashMap<>();
  private final Map<String, NumArray> values = new LinkedHashMap<>();
  private boolean news = true;

  private Inference() {}

  @Override
  public void learned() {
    news = true;
  }

  @Override
  public void equal(Length a, Length b) {
    equations.add(new Length.Equation(a, b));
  }

  /// A net all of whose shapes are known.
  ///
  /// @param equations which lengths of sequences must be equal for each example
  public record Fitted(Net net, Set<Length.Equation> equations) {}

  /// A net for data of these types. What varies in the net gets the sizes of the data.
  ///
  /// @throws NetFault where shapes do not fit
  public static Fitted fit(Net net, Map<String, PortType> types) {
    Net loose = net.loosened();
    var declared = new LinkedHashMap<>(loose.declared());
    types.forEach(
        (port, type) -> {
          PortType before = declared.getOrDefault(port, PortType.ANY);
          declared.put(port, before.withDims(type.dims()).or(type.element()));
        });
    var inference = new Inference();
    Net fitted = inference.run(loose.declaring(declared));
    return new Fitted(fitted, Set.copyOf(inference.equations));
  }

  /// A net with what is known of its ports and arrays, in it and in its parts.
  ///
  /// @throws NetFault where shapes do not fit
  static Net infer(Net net) {
    return new Inference().run(net);
  }

  private Net run(Net net) {
    Cell cell = cell(net);
    while (news) {
      while (news) {
        news = false;
        state(cell, Path.ROOT);
      }
      settle(cell, Path.ROOT);
    }
    return rebuild(cell);
  }

  /// A net that has been told types of some of its ports: those of data at hand.
  ///
  /// @throws NetFault where shapes do not fit
  public static Net complete(Net net, Map<String, PortType> types) {
    var merged = new LinkedHashMap<String, PortType>();
    types.forEach(
        (port, type) -> {
          PortType known = net.port(port);
          if (known == null || !known.known()) {
            PortType before = net.declared().getOrDefault(port, PortType.ANY);
            merged.put(
                port,
                type.withElement(before.element().or(type.element())).withCoder(before.coder()));
          }
        });
    return net.withPorts(merged);
  }

  /// A net with the variables of its ports and arrays.
  private record Cell(Net net, Rules rules, List<Cell> parts) {}

  private Cell cell(Net net) {
    var parts = new ArrayList<Cell>();
    var partRules = new ArrayList<Rules>();
    for (Part part : net.parts()) {
      Cell cell = cell(part.net());
      parts.add(cell);
      partRules.add(cell.rules);
    }
    var arrays = new LinkedHashMap<String, ShapeVar>();
    for (ArraySlot slot : net.arrays()) {
      try {
        arrays.put(slot.name(), variable(slot));
      } catch (Conflict conflict) {
        throw fault(net, Path.ROOT, conflict);
      }
    }
    var rules =
        new Rules(
            ports(net, net.layer().inputs(), Set.of()),
            ports(net, net.layer().outputs(), Set.copyOf(net.layer().inputs())),
            arrays,
            partRules,
            this);
    return new Cell(net, rules, parts);
  }

  /// Arrays in common have one variable.
  private ShapeVar variable(ArraySlot slot) {
    SharedArray shared = slot.shared();
    if (shared == null) {
      return Rules.variable(slot.name(), dims(slot.value()));
    }
    NumArray value = slot.value();
    if (value != null) {
      values.putIfAbsent(shared.name(), value);
    }
    List<Dim> dims = value == null ? shared.dims() : dims(value);
    ShapeVar known = variables.get(shared.name());
    ShapeVar made = Rules.variable(slot.name(), dims);
    if (known == null) {
      variables.put(shared.name(), made);
      return made;
    }
    Rules.join(known, made, this);
    return known;
  }

  private static @Nullable List<Dim> dims(@Nullable NumArray value) {
    if (value == null) {
      return null;
    }
    var dims = new ArrayList<Dim>();
    for (int size : value.dims()) {
      dims.add(Dim.of(size));
    }
    return dims;
  }

  /// @param others names of other ports, of which declared types speak
  private static Map<String, ShapeVar> ports(Net net, List<String> names, Set<String> others) {
    var vars = new LinkedHashMap<String, ShapeVar>();
    for (String name : names) {
      PortType declared = others.contains(name) ? null : net.declared().get(name);
      ShapeVar var = Rules.variable(name, declared == null ? null : declared.dims());
      if (declared != null) {
        var.tell(declared.element());
      }
      vars.put(name, var);
    }
    return vars;
  }

  private void state(Cell cell, Path path) {
    for (int i = 0; i < cell.parts.size(); i++) {
      state(cell.parts.get(i), path.child(cell.net.parts().get(i).key()));
    }
    try {
      cell.net.layer().infer(cell.rules);
    } catch (Conflict conflict) {
      throw fault(cell.net, path, conflict);
    }
  }

  private void settle(Cell cell, Path path) {
    for (int i = 0; i < cell.parts.size(); i++) {
      settle(cell.parts.get(i), path.child(cell.net.parts().get(i).key()));
    }
    try {
      cell.net.layer().settle(cell.rules);
    } catch (Conflict conflict) {
      throw fault(cell.net, path, conflict);
    }
  }

  private static NetFault fault(Net net, Path path, Conflict conflict) {
    String symbol = net.head().name();
    Conflict.Link link = conflict.link();
    if (link != null && link.from() instanceof Symbol) { // the net itself, in place of a layer
      return new NetFault(
          NetMessages.INCOMPATIBLE_INPUT.by(symbol),
          NetFault.words(link.fromPort()),
          NetFault.words(article(conflict.found())),
          NetFault.words(link.toPort()),
          link.to(),
          NetFault.words(article(conflict.expected())));
    }
    if (link != null) {
      Message message = NetMessages.INCOMPATIBLE.by(symbol);
      return new NetFault(
          message,
          NetFault.words(link.fromPort()),
          link.from(),
          NetFault.words(article(conflict.found())),
          NetFault.words(link.toPort()),
          link.to(),
          NetFault.words(article(conflict.expected())));
    }
    Expr place = NetFault.words(place(net, conflict.port()));
    Expr layer = net.parts().isEmpty() ? Call.of(net.head(), net.layer().arguments()) : net.head();
    Expr found = NetFault.words(article(conflict.found()));
    Expr expected = NetFault.words(article(conflict.expected()));
    List<Expr> steps = path.steps();
    return steps.isEmpty()
        ? new NetFault(NetMessages.SHAPE.by(symbol), place, layer, found, expected)
        : new NetFault(
            NetMessages.SHAPE_INSIDE.by(symbol),
            place,
            layer,
            steps.size() == 1 ? steps.getFirst() : path.expr(),
            found,
            expected);
  }

  private static String place(Net net, String name) {
    boolean array = net.layer().arrays().contains(name);
    return name.isEmpty() ? "A shape" : (array ? "The array " : "Port ") + name;
  }

  private static String article(String words) {
    return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  private @Nullable NumArray value(ArraySlot slot) {
    SharedArray shared = slot.shared();
    return shared == null ? slot.value() : values.get(shared.name());
  }

  private Net rebuild(Cell cell) {
    Net net = cell.net;
    var parts = new ArrayList<Part>();
    for (int i = 0; i < cell.parts.size(); i++) {
      parts.add(net.parts().get(i).withNet(rebuild(cell.parts.get(i))));
    }
    Layer layer = parts.isEmpty() ? net.layer() : net.layer().withParts(parts);
    var slots = new ArrayList<ArraySlot>();
    for (ArraySlot slot : net.arrays()) {
      List<Dim> dims = cell.rules.array(slot.name()).known();
      slots.add(new ArraySlot(slot.name(), dims, value(slot), slot.shared()));
    }
    var inputs = new LinkedHashMap<String, PortType>();
    layer
        .inputs()
        .forEach(port -> inputs.put(port, type(net, layer, port, cell.rules.input(port))));
    var outputs = new LinkedHashMap<String, PortType>();
    layer
        .outputs()
        .forEach(port -> outputs.put(port, type(net, layer, port, cell.rules.output(port))));
    slots.forEach(slot -> limit(net, "The array " + slot.name(), slot.sizes()));
    inputs.forEach((port, type) -> limit(net, "Port " + port, type.sizes()));
    outputs.forEach((port, type) -> limit(net, "Port " + port, type.sizes()));
    return new Net(layer, slots, net.declared(), layer.refine(inputs), outputs, net.multipliers());
  }

  private static void limit(Net net, String place, int @Nullable [] sizes) {
    BigInteger total = BigInteger.ONE;
    for (int size : sizes == null ? new int[0] : sizes) {
      total = total.multiply(BigInteger.valueOf(size));
    }
    if (total.bitLength() > 30) {
      throw new NetFault(
          NetMessages.LARGE.by(net.head().name()),
          NetFault.words(place),
          net.parts().isEmpty() ? Call.of(net.head(), net.layer().arguments()) : net.head(),
          Whole.of(total),
          Int.of(1 << 30));
    }
  }

  private static PortType type(Net net, Layer layer, String port, ShapeVar var) {
    PortType declared = net.declared().getOrDefault(port, PortType.ANY);
    PortType own = layer.port(port);
    Element element = declared.element().or(own.element());
    boolean ranged = element.equals(Element.INTEGER) && var.element().restricted();
    return new PortType(
        ranged ? var.element() : element,
        var.known(),
        declared.coder() != null ? declared.coder() : own.coder());
  }
}
