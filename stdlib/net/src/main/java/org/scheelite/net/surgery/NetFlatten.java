package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.net.Net;
import org.scheelite.net.Part;
import org.scheelite.net.container.Assembly;
import org.scheelite.net.container.NetChain;
import org.scheelite.net.container.NetGraph;

/// Takes nested chains and graphs apart.
///
/// `NetFlatten[net]` puts the layers of chains and graphs inside `net` in the place of these, also
/// inside operators; `NetFlatten[net, n]` does so for `n` levels. A graph whose layers follow each
/// other becomes a chain, a chain with a graph inside becomes a graph. A layer `"b"` in `"a"` is
/// named `"a/b"`.
///
/// ```wl
/// In:  Normal[NetFlatten[NetChain[{NetChain[{Ramp, Tanh}], SummationLayer[]}]]]
/// Out: {ElementwiseLayer[Ramp], ElementwiseLayer[Tanh], SummationLayer["Output" -> "Real"]}
///
/// In:  Keys[Normal[NetFlatten[NetChain[<|"a" -> NetChain[<|"b" -> Ramp|>], "c" -> Tanh|>]]]]
/// Out: {"a/b", "c"}
/// ```
@Builtin(seeAlso = {"NetJoin", "NetRename", "NetReplace"})
final class NetFlatten {
  private NetFlatten() {}

  @Form
  static Expr flatten(Expr net, Frame frame) {
    return Surgery.operate(
        frame, () -> flattened(Surgery.net("NetFlatten", net), Integer.MAX_VALUE));
  }

  @Form(whole = true, min = 2, max = 2)
  static Expr levels(Normal call, Frame frame) {
    if (call.arg(1).equals(Sym.ALL)) {
      return flatten(call.arg(0), frame);
    }
    if (!(call.arg(1) instanceof Int(long levels)) || levels < 0) {
      return frame.fail(GeneralMessages.INTNN.by("NetFlatten"), Int.of(2), call);
    }
    int depth = (int) Math.min(levels, Integer.MAX_VALUE);
    return Surgery.operate(frame, () -> flattened(Surgery.net("NetFlatten", call.arg(0)), depth));
  }

  /// The net with the layers of nested containers, down to some level, in the place of these.
  static Net flattened(Net net, int levels) {
    if (levels == 0 || net.parts().isEmpty()) {
      return net;
    }
    if (!isContainer(net)) {
      return net.withLayer(net.layer().withParts(inner(net, levels)));
    }
    Assembly assembly = Assembly.of(net);
    for (Part part : inner(net, levels - 1)) {
      assembly.replace(part.key(), part.net());
    }
    for (Expr key : List.copyOf(assembly.layers().keySet())) {
      if (isContainer(assembly.layer(key))) {
        assembly.splice(key);
      }
    }
    assembly.asChainWherePossible();
    return assembly.build();
  }

  private static List<Part> inner(Net net, int levels) {
    var parts = new ArrayList<Part>();
    net.parts().forEach(part -> parts.add(part.withNet(flattened(part.net(), levels))));
    return parts;
  }

  private static boolean isContainer(Net net) {
    return net.layer() instanceof NetChain || net.layer() instanceof NetGraph;
  }
}
