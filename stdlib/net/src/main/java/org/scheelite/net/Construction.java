package org.scheelite.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.PortType;

/// Makes nets from constructor calls: a layer's parameters and the options for its arrays and
/// ports.
public final class Construction {
  private Construction() {}

  /// The net of a layer with the options of its constructor call; after a message `$Failed`.
  public static Expr net(Layer layer, Options options, Frame frame) {
    return NetFault.guard(
        frame, () -> build(layer, options.given(), options.given().keySet(), frame));
  }

  /// The net of a layer with options by name.
  ///
  /// @param own options that the layer itself has read already
  /// @throws NetFault where an option is wrong or shapes do not fit
  public static Net build(Layer bare, Map<String, Expr> options, Set<String> own, Frame frame) {
    Layer layer = bare;
    for (Map.Entry<String, Expr> option : options.entrySet()) {
      if (layer.freeStates().contains(option.getKey())
          && !option.getValue().equals(Sym.AUTOMATIC)) {
        layer = layer.withOptional(option.getKey(), true);
      }
    }
    var arrays = new LinkedHashMap<String, NumArray>();
    var shared = new LinkedHashMap<String, SharedArray>();
    var ports = new LinkedHashMap<String, PortType>();
    Expr multipliers = Sym.AUTOMATIC;
    String symbol = layer.symbol().name();
    for (Map.Entry<String, Expr> option : options.entrySet()) {
      String name = option.getKey();
      Expr value = option.getValue();
      if (layer.arrays().contains(name)) {
        array(symbol, name, value, arrays, shared);
      } else if (layer.inputs().contains(name) || layer.outputs().contains(name)) {
        boolean input = layer.inputs().contains(name);
        ports.put(name, layer.declared(name, Ports.read(symbol, name, value, input, frame)));
      } else if (name.equals(Net.MULTIPLIERS.name())) {
        multipliers = value;
      } else if (!own.contains(name) && !value.equals(Sym.AUTOMATIC)) {
        throw new NetFault(
            NetMessages.OPTION.by(symbol),
            Str.of(name),
            layer.parts().isEmpty() ? Call.of(layer.symbol(), layer.arguments()) : layer.symbol(),
            Lists.of(
                Stream.concat(layer.inputs().stream(), layer.outputs().stream())
                    .map(Str::of)
                    .toList()));
      }
    }
    ports.values().removeIf(PortType.ANY::equals); // Automatic
    return Net.of(layer, arrays, shared, ports, multipliers);
  }

  private static void array(
      String symbol,
      String name,
      Expr value,
      Map<String, NumArray> arrays,
      Map<String, SharedArray> shared) {
    ArraySpec spec = ArraySpec.read(value);
    if (spec instanceof ArraySpec.Values(NumArray values)) {
      arrays.put(name, values);
    } else if (spec instanceof ArraySpec.Shared(var given) && !name.startsWith("Moving")) {
      shared.put(name, given.shared());
      if (given.value() != null) {
        arrays.put(name, given.value());
      }
    } else if (spec != ArraySpec.Setting.AUTOMATIC) {
      throw new NetFault(NetMessages.ARRAY.by(symbol), Str.of(name), value);
    }
  }

  /// The options among the trailing arguments of a constructor call, by name, for nets whose ports
  /// have names of their own.
  public static Map<String, Expr> options(Normal call, Frame frame) {
    return options(call, call.size() - frame.trailingOptions(call));
  }

  /// The options among the arguments of a constructor call from `start` on, by name.
  public static Map<String, Expr> options(Normal call, int start) {
    var options = new LinkedHashMap<String, Expr>();
    for (int i = start; i < call.size(); i++) {
      for (Expr rule : flat(call.arg(i))) {
        if (rule instanceof Normal pair && pair.size() == 2) {
          options.putIfAbsent(Option.nameOf(pair.arg(0)), pair.arg(1));
        }
      }
    }
    return options;
  }

  private static List<Expr> flat(Expr option) {
    if (option instanceof Normal list && Lists.isList(list)) {
      var rules = new ArrayList<Expr>();
      list.args().forEach(rule -> rules.addAll(flat(rule)));
      return rules;
    }
    return List.of(option);
  }
}
