package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.container.Assembly;
import org.scheelite.net.shape.PortType;

/// Gives layers and ports other names.
///
/// `NetRename[net, "old" -> "new"]` renames a layer, given by name or number, `NetRename[net,
/// {rule1, …}]` several, `NetRename[net, f]` every layer by a function of its name. `NetPort["old"]
/// -> NetPort["new"]` renames a port of the net. `NetRename[net, rules, levels]` works on the
/// levels `n` (1 to `n`), `{n}` or `{m, n}` of nested nets; the default is the outermost. No two
/// names may be the same.
///
/// ```wl
/// In:  Keys[Normal[NetRename[NetChain[<|"a" -> Ramp, "b" -> Tanh|>], "a" -> "first"]]]
/// Out: {"first", "b"}
///
/// In:  Information[NetRename[NetChain[{Ramp}], NetPort["Input"] -> NetPort["x"]], "InputPortNames"]
/// Out: {"x"}
///
/// In:  Keys[Normal[NetRename[NetChain[{Ramp, Tanh}], "layer" <> ToString[#] &]]]
/// Out: {"layer1", "layer2"}
/// ```
@Builtin(seeAlso = {"NetReplacePart", "NetFlatten"})
final class NetRename {
  private static final String NAME = "NetRename";
  private static final Symbol NET_PORT = Symbol.system("NetPort");

  /// Two layers would have the same name.
  static final Message UNIQUE =
      Message.of("NetRename::notunique", "More than one part of `1` would have the name `2`.");

  private NetRename() {}

  @Form
  static Expr rename(Expr net, Expr names, Frame frame) {
    return rename(net, names, Int.ONE, frame);
  }

  @Form
  static Expr rename(Expr expr, Expr names, Expr levels, Frame frame) {
    int[] range = levels(levels);
    if (range == null) {
      return frame.fail(GeneralMessages.LEVEL.by(NAME), levels);
    }
    return Surgery.operate(frame, () -> renamed(Surgery.net(NAME, expr), names, 1, range, frame));
  }

  private static int @Nullable [] levels(Expr spec) {
    return switch (spec) {
      case Int(long n) -> new int[] {1, (int) Math.min(n, Integer.MAX_VALUE)};
      case Symbol all when all.equals(Sym.ALL) -> new int[] {1, Integer.MAX_VALUE};
      case Normal list
          when Lists.isList(list) && list.size() == 1 && list.arg(0) instanceof Int(long n) ->
          new int[] {(int) n, (int) n};
      case Normal list
          when Lists.isList(list)
              && list.size() == 2
              && list.arg(0) instanceof Int(long low)
              && list.arg(1) instanceof Int(long high) ->
          new int[] {(int) low, (int) high};
      default -> null;
    };
  }

  private static Net renamed(Net net, Expr names, int level, int[] range, Frame frame) {
    if (level > range[1] || net.parts().isEmpty()) {
      return net;
    }
    var parts = new ArrayList<Part>();
    for (Part part : net.parts()) {
      parts.add(part.withNet(renamed(part.net(), names, level + 1, range, frame)));
    }
    Net inner = net.withLayer(net.layer().withParts(parts));
    boolean container =
        net.head().name().equals("NetChain") || net.head().name().equals("NetGraph");
    return level >= range[0] && container ? renamedHere(inner, names, level == 1, frame) : inner;
  }

  private static Net renamedHere(Net net, Expr names, boolean strict, Frame frame) {
    Assembly assembly = Assembly.of(net);
    var keys = new LinkedHashMap<Expr, Expr>();
    if (isRules(names)) {
      for (Expr rule : Lists.isList(names) ? ((Normal) names).args() : List.of(names)) {
        apply(assembly, (Normal) rule, keys, strict);
      }
    } else {
      assembly.layers().keySet().forEach(key -> keys.put(key, frame.call(names, key)));
    }
    check(net, assembly, keys);
    assembly.rename(keys);
    return assembly.build();
  }

  private static boolean isRules(Expr names) {
    return names instanceof Normal rule && rule.is(Sym.RULE, 2)
        || names instanceof Normal list
            && Lists.isList(list)
            && list.args().stream().allMatch(one -> one instanceof Normal r && r.is(Sym.RULE, 2));
  }

  private static void apply(Assembly assembly, Normal rule, Map<Expr, Expr> keys, boolean strict) {
    if (rule.arg(0) instanceof Normal old
        && old.is(NET_PORT, 1)
        && rule.arg(1) instanceof Normal changed
        && changed.is(NET_PORT, 1)
        && old.arg(0) instanceof Str(String from)
        && changed.arg(0) instanceof Str(String to)) {
      renamePort(assembly, from, to);
    } else if (strict || assembly.layers().containsKey(rule.arg(0))) {
      keys.put(assembly.key(NAME, rule.arg(0)), rule.arg(1));
    }
  }

  private static void renamePort(Assembly assembly, String from, String to) {
    Net net = assembly.build();
    if (net.port(from) == null) {
      throw new NetFault(NetMessages.PART.by(NAME), net, Str.of(from));
    }
    if (net.port(to) != null) {
      throw new NetFault(UNIQUE, net, Str.of(to));
    }
    assembly.asGraph();
    assembly.redirect(new Assembly.End(null, from), new Assembly.End(null, to));
    Map<String, Assembly.End> outputs = new LinkedHashMap<>();
    assembly.outputs().forEach((port, end) -> outputs.put(port.equals(from) ? to : port, end));
    assembly.outputs().clear();
    assembly.outputs().putAll(outputs);
    PortType type = assembly.ports().remove(from);
    if (type != null) {
      assembly.ports().put(to, type);
    }
  }

  private static void check(Net net, Assembly assembly, Map<Expr, Expr> keys) {
    var all = new LinkedHashMap<Expr, Expr>();
    for (Expr key : assembly.layers().keySet()) {
      Expr name = keys.getOrDefault(key, key);
      if (!(name instanceof Str) && !(name instanceof Int)) {
        throw new NetFault(NetMessages.PARAMETER.by(NAME), name, Str.of("a name"));
      }
      if (all.put(name, key) != null) {
        throw new NetFault(UNIQUE, net, name);
      }
    }
  }
}
