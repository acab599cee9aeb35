package org.scheelite.net.surgery;

import java.util.List;
import java.util.Objects;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.container.Assembly;

/// Takes layers or outputs out of a net.
///
/// `NetDelete[net, n]` and `NetDelete[net, "name"]` take a layer out, `NetDelete[net, {…}]`
/// several; what was before a layer is connected with what was behind it, so that a layer inside
/// needs one input and one output of the same shape. `NetDelete[graph, NetPort["port"]]` silences
/// an output of a graph.
///
/// ```wl
/// In:  NetDelete[NetChain[{Ramp, ElementwiseLayer[# + 1 &], SummationLayer[]}], 2][{-1, 2}]
/// Out: 2.
///
/// In:  Keys[Normal[NetDelete[NetChain[<|"a" -> Ramp, "b" -> Tanh, "c" -> Sin|>], {"a", "c"}]]]
/// Out: {"b"}
/// ```
@Builtin(seeAlso = {"NetDrop", "NetInsert", "NetReplace"})
final class NetDelete {
  private static final String NAME = "NetDelete";
  private static final Symbol NET_PORT = Symbol.system("NetPort");

  /// Nothing would be left.
  static final Message EMPTY = Message.of("NetDelete::empty", "No layer of `1` would be left.");

  private NetDelete() {}

  @Form
  static Expr delete(Expr expr, Expr spec, Frame frame) {
    return Surgery.operate(
        frame,
        () -> {
          Net net = Surgery.net(NAME, expr);
          Assembly assembly = Assembly.of(net);
          List<Expr> specs =
              spec instanceof Normal list && Lists.isList(list) ? list.args() : List.of(spec);
          for (Expr one : specs) {
            if (one instanceof Normal port && port.is(NET_PORT, 1)) {
              silence(assembly, net, port.arg(0));
            }
          }
          List<Expr> keys =
              specs.stream()
                  .filter(one -> !(one instanceof Normal))
                  .map(one -> assembly.key(NAME, one))
                  .distinct()
                  .toList();
          if (keys.size() == assembly.layers().size()) {
            throw new NetFault(EMPTY, net);
          }
          keys.forEach(key -> remove(assembly, key));
          return assembly.build();
        });
  }

  private static void silence(Assembly assembly, Net net, Expr port) {
    if (!(port instanceof Str(String name))
        || assembly.outputs().size() < 2
        || assembly.outputs().remove(name) == null) {
      var names = net.outputs().keySet().stream().map(Str::of).toList();
      throw new NetFault(NetMessages.NO_PORT.by(NAME), port, net, Lists.of(names));
    }
  }

  /// A layer at an end of the net takes the type of its port along.
  private static void remove(Assembly assembly, Expr key) {
    Assembly.End in = assembly.input(NAME, key);
    Assembly.End out = assembly.output(NAME, key);
    Assembly.End before = assembly.sources().get(in);
    if (before != null && before.key() == null) {
      Net net = assembly.layer(key);
      boolean same = Objects.equals(net.inputs().get(in.port()), net.outputs().get(out.port()));
      if (!same) {
        assembly.ports().remove(before.port());
      }
    }
    assembly
        .outputs()
        .forEach(
            (port, from) -> {
              if (from.equals(out)) {
                assembly.ports().remove(port);
              }
            });
    assembly.bypass(NAME, key);
  }
}
