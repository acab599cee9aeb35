package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.net.Net;
import org.scheelite.net.container.Assembly;

/// Puts layers before the input of a net.
///
/// `NetPrepend[net, layer]` gives a chain or graph with one more layer, `NetPrepend[net, "name" ->
/// layer]` names it, `NetPrepend[net, {layer1, …}]` puts several in front. The net needs exactly
/// one input; an encoder there is taken away. Options `"Input"` and `"Output"` give new port types.
/// What stands for a layer in a `NetChain` does so here.
///
/// ```wl
/// In:  NetPrepend[NetChain[{SummationLayer[]}], Ramp][{-1, 2, 3}]
/// Out: 5.
///
/// In:  Keys[Normal[NetPrepend[NetChain[<|"a" -> Ramp|>], {"b" -> Tanh, "c" -> 3}]]]
/// Out: {"b", "c", "a"}
/// ```
@Builtin(seeAlso = {"NetAppend", "NetInsert", "NetJoin", "NetDrop"})
final class NetPrepend {
  private static final String NAME = "NetPrepend";

  private NetPrepend() {}

  @Form(whole = true, min = 2, max = 20)
  static Expr prepend(Normal call, Frame frame) {
    return Surgery.operate(
        frame,
        () -> {
          Assembly assembly = Assembly.of(Surgery.net(NAME, call.arg(0)));
          for (Surgery.Named layer : Surgery.layers(NAME, call.arg(1), frame).reversed()) {
            prepend(assembly, layer);
          }
          return Surgery.withPorts(NAME, assembly.build(), call, 2, frame);
        });
  }

  private static void prepend(Assembly assembly, Surgery.Named added) {
    Net old = assembly.build();
    String port = Assembly.only(NAME, old, "inputs", List.copyOf(old.inputs().keySet()));
    assembly.release(port);
    Net net = added.net();
    List<Expr> keys = new ArrayList<>(assembly.layers().keySet());
    Expr key = assembly.add(added.name(), net);
    keys.addFirst(key);
    assembly.redirect(new Assembly.End(null, port), assembly.output(NAME, key));
    for (String input : net.layer().inputs()) {
      assembly.sources().put(new Assembly.End(key, input), new Assembly.End(null, input));
    }
    assembly.order(keys);
  }
}
