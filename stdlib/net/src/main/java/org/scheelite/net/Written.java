package org.scheelite.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.PortType;

/// How nets are written: in a line for readers, and as the call that makes them.
final class Written {
  private Written() {}

  /// The line that `OutputForm` prints.
  static String summary(Net net) {
    var facts = new ArrayList<String>();
    int count = net.parts().size();
    if (count > 0 && net.head().name().matches("NetChain|NetGraph")) {
      facts.add(count == 1 ? "1 layer" : count + " layers");
    }
    ports(facts, "input", net.inputs());
    ports(facts, "output", net.outputs());
    if (!net.initialised()) {
      facts.add("uninitialized");
    }
    return net.head().name() + "[<" + String.join(", ", facts) + ">]";
  }

  private static void ports(List<String> facts, String kind, Map<String, PortType> ports) {
    if (ports.size() == 1) {
      facts.add(kind + ": " + ports.values().iterator().next().words());
    } else {
      ports.forEach((name, type) -> facts.add(kind + " " + name + ": " + type.words()));
    }
  }

  /// The call that makes an equal net.
  static Expr construction(Net net) {
    Layer layer = net.layer();
    var arguments = new ArrayList<>(layer.arguments());
    arguments.addAll(layer.options());
    for (ArraySlot slot : net.arrays()) {
      if (slot.shared() != null) {
        arguments.add(Call.rule(Str.of(slot.name()), slot.shared().expr(slot.value())));
      } else if (slot.value() != null) {
        NumArray value = slot.value();
        boolean single = value.rank() == 0; // the language writes no numeric array of one number
        arguments.add(Call.rule(Str.of(slot.name()), single ? Real.of(value.real(0)) : value));
      }
    }
    net.declared()
        .forEach(
            (port, type) ->
                arguments.add(Call.rule(Str.of(port), layer.written(port, type).spec())));
    if (!net.multipliers().equals(Sym.AUTOMATIC)) {
      arguments.add(Call.rule(Net.MULTIPLIERS, net.multipliers()));
    }
    return Call.of(net.head(), arguments);
  }
}
