package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.net.Net;
import org.scheelite.net.container.Assembly;
import org.scheelite.net.container.Shorthand;
import org.scheelite.net.shape.PortType;

/// Puts nets one behind the other in one chain or graph.
///
/// `NetJoin[net1, net2, …]` has the layers of all nets; the output of each leads to the input of
/// the next. Encoders and decoders between them are taken away, layers of the same name are
/// renamed. Options such as `"Output" -> type` give new port types.
///
/// ```wl
/// In:  NetJoin[NetChain[{Ramp}], NetChain[{SummationLayer[], ElementwiseLayer[#/2 &]}]][{-1, 2, 4}]
/// Out: 3.
///
/// In:  Keys[Normal[NetJoin[NetChain[<|"a" -> Ramp|>], NetChain[<|"a" -> Tanh, "b" -> 3|>]]]]
/// Out: {"a", "a2", "b"}
/// ```
@Builtin(seeAlso = {"NetAppend", "NetPrepend", "NetFlatten", "NetTake"})
final class NetJoin {
  private static final String NAME = "NetJoin";

  private NetJoin() {}

  @Form(whole = true, min = 1, max = 1000)
  static Expr join(Normal call, Frame frame) {
    return Surgery.operate(
        frame,
        () -> {
          int end = Surgery.beforePorts(call, 1);
          var nets = new ArrayList<Net>();
          for (Expr net : call.args().subList(0, end)) {
            nets.add(Shorthand.net(NAME, net, frame));
          }
          Assembly joined = Assembly.of(nets.getFirst());
          nets.subList(1, nets.size()).forEach(net -> attach(joined, net));
          return Surgery.withPorts(NAME, joined.build(), call, end, frame);
        });
  }

  private static void attach(Assembly joined, Net next) {
    List<String> open = List.copyOf(joined.outputs().keySet());
    String output = Assembly.only(NAME, joined.build(), "outputs", open);
    String input = Assembly.only(NAME, next, "inputs", List.copyOf(next.inputs().keySet()));
    joined.release(output);
    Assembly.End end = joined.outputs().remove(output);
    Assembly other = Assembly.of(next);
    other.release(input);
    Map<Expr, Expr> keys = joined.merge(other);
    other
        .sources()
        .forEach(
            (to, from) -> {
              if (from.equals(new Assembly.End(null, input)) && end != null) {
                joined.sources().put(Assembly.moved(to, keys), end);
              }
            });
    other
        .outputs()
        .forEach(
            (port, from) -> {
              joined.outputs().put(port, Assembly.moved(from, keys));
              PortType type = other.ports().get(port);
              if (type != null) {
                joined.ports().put(port, type);
              }
            });
  }
}
