package org.scheelite.net;

import java.util.Map;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.net.shape.PortType;

/// The text that `Information[net]` gives: what the net is, its ports, its layers, its arrays.
final class Report {
  private Report() {}

  static Expr of(Net net) {
    var text = new StringBuilder(net.head().name());
    if (!net.initialised()) {
      text.append(" (uninitialized)");
    }
    ports(text, "Inputs", net.inputs());
    ports(text, "Outputs", net.outputs());
    if (!net.parts().isEmpty()) {
      text.append("\nLayers");
      layers(text, net, 1);
    } else if (!net.layer().arguments().isEmpty()) {
      text.append("\nParameters: ");
      var words = net.layer().arguments().stream().map(Expr::toString).toList();
      text.append(String.join(", ", words));
    }
    Map<Path, ArraySlot> arrays = net.allArrays();
    if (!arrays.isEmpty()) {
      text.append("\nArrays");
      long total = 0;
      for (Map.Entry<Path, ArraySlot> array : arrays.entrySet()) {
        ArraySlot slot = array.getValue();
        PortType type = PortType.REAL.withDims(slot.dims());
        line(text, 1, array.getKey() + ": " + type.words());
        total = slot.count() < 0 || total < 0 ? -1 : total + slot.count();
      }
      line(text, 1, total < 0 ? "total: not known yet" : "total: " + total + " elements");
    }
    return Str.of(text.toString());
  }

  private static void ports(StringBuilder text, String title, Map<String, PortType> ports) {
    if (!ports.isEmpty()) {
      text.append('\n').append(title);
      ports.forEach((name, type) -> line(text, 1, name + ": " + type.words()));
    }
  }

  private static void layers(StringBuilder text, Net net, int depth) {
    for (Part part : net.parts()) {
      line(text, depth, part.key() + ": " + part.net().display());
      if (!part.net().parts().isEmpty()) {
        layers(text, part.net(), depth + 1);
      }
    }
  }

  private static void line(StringBuilder text, int depth, String words) {
    text.append('\n').append("  ".repeat(depth)).append(words);
  }
}
