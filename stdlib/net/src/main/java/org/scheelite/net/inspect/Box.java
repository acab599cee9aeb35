package org.scheelite.net.inspect;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.net.Net;
import org.scheelite.net.Path;
import org.scheelite.net.inspect.Diagram.Vertex;
import org.scheelite.net.shape.Coder;
import org.scheelite.net.shape.PortType;

/// How a vertex looks in a picture: a box with a title, a smaller line below it where there is more
/// to say, and a tab with the name of the layer at the left.
///
/// @param colour of the tab and the edge
/// @param port whether it stands for a port of the whole net
/// @param least the least width, so that the names of inputs have room above it
record Box(String tab, String title, String detail, int colour, boolean port, double least) {
  static final double TITLE = 11;
  static final double SMALL = 9;
  private static final double LOW = 24;
  private static final double HIGH = 38;
  private static final double PADDING = 11;
  private static final int LONGEST = 36;

  /// The part of the width of a box in which connections arrive.
  static final double ARRIVALS = 0.8;

  private static final int PORT_EDGE = 0x9aa1ab;
  private static final int OTHER = 0x6f7d8c;

  /// The colours of families of layers, by the last part of the names of their packages.
  private static final Map<String, Integer> FAMILIES =
      Map.of(
          "basic", 0x3b6fb6,
          "elementwise", 0xc2762c,
          "convolution", 0x2f8f6b,
          "normalization", 0x8a63b8,
          "recurrent", 0xb5475f,
          "sequence", 0xb5475f,
          "loss", 0xb03a3a,
          "training", 0x8a63b8,
          "container", 0x4b5563);

  static Box of(Vertex vertex) {
    return switch (vertex) {
      case Vertex.Input(String port, PortType type) -> ofPort(port, type);
      case Vertex.Output(String port, PortType type) -> ofPort(port, type);
      case Vertex.Layer(Path path, Net net) -> {
        String family = net.layer().getClass().getPackageName();
        family = family.substring(family.lastIndexOf('.') + 1);
        String tab = path.steps().stream().map(Box::plain).collect(Collectors.joining(" / "));
        int colour = FAMILIES.getOrDefault(family, OTHER);
        yield new Box(tab, net.head().name(), shortened(detail(net)), colour, false, room(net));
      }
    };
  }

  private static Box ofPort(String port, PortType type) {
    @Nullable Coder coder = type.coder();
    return new Box("", port, coder == null ? "" : shortened(coder.display()), PORT_EDGE, true, 0);
  }

  /// Whether the name of an input is worth saying beside its arrow.
  static boolean named(Net net, String input) {
    return net.inputs().size() > 1 && !input.matches("Input\\d+");
  }

  private static double room(Net net) {
    double widest =
        net.inputs().keySet().stream()
            .filter(input -> named(net, input))
            .mapToDouble(input -> Ink.width(input, SMALL, false) + PADDING)
            .max()
            .orElse(0);
    return widest * net.inputs().size() / ARRIVALS;
  }

  private static String plain(Expr step) {
    return step instanceof Str(String name) ? name : step.toString();
  }

  private static String detail(Net net) {
    if (net.layer().container()) {
      int count = net.parts().size();
      return count == 1 && net.head().name().endsWith("Operator")
          ? "of a " + net.parts().getFirst().net().head().name()
          : count == 1 ? "1 layer" : count + " layers";
    }
    return Words.parameters(net);
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }

  /// Lines of text, the title first.
  List<String> lines() {
    return detail.isEmpty() ? List.of(title) : List.of(title, detail);
  }

  double tabWidth() {
    return tab.isEmpty() ? 0 : Ink.width(tab, SMALL, true) + PADDING;
  }

  double width() {
    double text = Math.max(Ink.width(title, TITLE, !port), Ink.width(detail, SMALL, false));
    return Math.max(least, tabWidth() + text + 2 * PADDING);
  }

  double height() {
    return detail.isEmpty() ? LOW : HIGH;
  }
}
