package org.scheelite.net.surgery;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.net.Layer;
import org.scheelite.net.Net;
import org.scheelite.net.container.Assembly;

/// Puts layers behind the output of a net.
///
/// `NetAppend[net, layer]` gives a chain or graph with one more layer, `NetAppend[net, "name" ->
/// layer]` names it, `NetAppend[net, {layer1, …}]` appends several. The net needs exactly one
/// output; a decoder there is taken away. Options `"Input"` and `"Output"` give new port types.
/// What stands for a layer in a `NetChain` does so here.
///
/// ```wl
/// In:  NetAppend[NetChain[{Ramp}], SummationLayer[]][{-1, 2, 3}]
/// Out: 5.
///
/// In:  Keys[Normal[NetAppend[NetChain[<|"a" -> Ramp|>], {"b" -> Tanh, "c" -> 3}, "Input" -> 2]]]
/// Out: {"a", "b", "c"}
/// ```
@Builtin(seeAlso = {"NetPrepend", "NetInsert", "NetJoin", "NetDrop"})
final class NetAppend {
  private static final String NAME = "NetAppend";

  private NetAppend() {}

  @Form(whole = true, min = 2, max = 20)
  static Expr append(Normal call, Frame frame) {
    return Surgery.operate(
        frame,
        () -> {
          Assembly assembly = Assembly.of(Surgery.net(NAME, call.arg(0)));
          for (Surgery.Named layer : Surgery.layers(NAME, call.arg(1), frame)) {
            append(assembly, layer);
          }
          return Surgery.withPorts(NAME, assembly.build(), call, 2, frame);
        });
  }

  private static void append(Assembly assembly, Surgery.Named added) {
    String port =
        Assembly.only(NAME, assembly.build(), "outputs", List.copyOf(assembly.outputs().keySet()));
    assembly.release(port);
    Assembly.End end = assembly.outputs().remove(port);
    if (end == null) {
      throw new IllegalStateException("an output without a source");
    }
    Net net = added.net();
    if (net.layer().inputs().isEmpty() && net.layer().withInputs(1) instanceof Layer single) {
      net = net.withLayer(single);
    }
    Expr key = assembly.add(added.name(), net);
    assembly.sources().put(assembly.input(NAME, key), end);
    for (String output : net.layer().outputs()) {
      assembly.outputs().put(output, new Assembly.End(key, output));
    }
  }
}
