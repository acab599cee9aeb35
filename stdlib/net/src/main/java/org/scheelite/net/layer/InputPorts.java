package org.scheelite.net.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;

/// The option `InputPorts` of layers with several inputs, and how such layers are made.
///
/// @param names the names of the ports; empty where their number is left to the connections
/// @param types the types given with them
public record InputPorts(List<String> names, Map<String, Expr> types) {
  public static final String NAME = "InputPorts";
  private static final InputPorts OPEN = new InputPorts(List.of(), Map.of());

  /// The number, names or types of the inputs.
  public static final Option<Expr> OPTION = Option.any(NAME, Sym.AUTOMATIC);

  /// Reads the option: `Automatic`, a number, a list of names, a list of types, or an association
  /// of both; null where it is none of these.
  public static @Nullable InputPorts read(Expr value) {
    if (value.equals(Sym.AUTOMATIC)) {
      return OPEN;
    }
    var names = new ArrayList<String>();
    var types = new LinkedHashMap<String, Expr>();
    if (value instanceof Assoc assoc) {
      for (Assoc.Entry entry : assoc) {
        if (!(entry.key() instanceof Str(String name))) {
          return null;
        }
        names.add(name);
        types.put(name, entry.value());
      }
    } else if (value instanceof Normal list && Lists.isList(list)) {
      boolean named = list.args().stream().allMatch(InputPorts::isName);
      for (int i = 0; i < list.size(); i++) {
        if (named && list.arg(i) instanceof Str(String name)) {
          names.add(name);
        } else {
          names.add("Input" + (i + 1));
          types.put("Input" + (i + 1), list.arg(i));
        }
      }
    } else if (Arguments.size(value) > 0) {
      names.addAll(numbered(Arguments.size(value)));
    }
    return names.isEmpty() ? null : new InputPorts(List.copyOf(names), types);
  }

  private static boolean isName(Expr expr) {
    return expr instanceof Str(String name)
        && !name.equals("Real")
        && !name.equals("Integer")
        && !name.equals("Varying");
  }

  /// `Input1`, `Input2`, ….
  public static List<String> numbered(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "Input" + i).toList();
  }

  /// The option that gives these ports again; nothing where it may be left out.
  public static List<Expr> options(List<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    Expr value =
        names.equals(numbered(names.size()))
            ? Int.of(names.size())
            : Lists.of(names.stream().map(Str::of).toList());
    return List.of(Call.rule(Symbol.system(NAME), value));
  }

  /// Makes the net of a layer with several inputs from its constructor call.
  ///
  /// @param fixed the names of the ports where the layer itself says them; else empty
  /// @param make the layer of these ports
  public static Expr net(
      String symbol,
      Normal call,
      List<String> fixed,
      Function<List<String>, Layer> make,
      Frame frame) {
    return NetFault.guard(
        frame,
        () -> {
          var options = new LinkedHashMap<>(Construction.options(call, frame));
          Expr value = options.remove(NAME);
          InputPorts ports = value == null ? OPEN : read(value);
          if (ports == null || !fixed.isEmpty() && !ports.fits(fixed)) {
            throw new NetFault(
                NetMessages.PARAMETER.by(symbol),
                value == null ? Sym.AUTOMATIC : value,
                Str.of("a number, a list of names or types, or an association of inputs"));
          }
          List<String> names = ports.names.isEmpty() ? fixed : ports.names;
          List<String> known = names.isEmpty() ? implied(options) : names;
          ports.types.forEach(options::putIfAbsent);
          return Construction.build(make.apply(known), options, Set.of(), frame);
        });
  }

  private boolean fits(List<String> fixed) {
    return names.isEmpty() || names.size() == fixed.size();
  }

  /// As many ports as options such as `"Input2"` speak of.
  private static List<String> implied(Map<String, Expr> options) {
    int count = 0;
    for (String name : options.keySet()) {
      if (name.matches("Input[1-9][0-9]?")) {
        count = Math.max(count, Integer.parseInt(name.substring("Input".length())));
      }
    }
    return numbered(count);
  }
}
