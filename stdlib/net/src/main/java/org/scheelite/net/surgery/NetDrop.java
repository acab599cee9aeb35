package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.container.Assembly;
import org.scheelite.net.container.NetChain;

/// Leaves layers of a chain out.
///
/// `NetDrop[chain, n]` leaves out the first `n` layers, `NetDrop[chain, -n]` the last `n`, and
/// `NetDrop[chain, {start, end}]` those from `start` to `end`, given by number or name. What is
/// left out inside must have an input and an output of the same shape. An encoder or decoder stays
/// as long as the layer at its end does. Options such as `"Output" -> type` give new port types.
///
/// ```wl
/// In:  NetDrop[NetChain[{Ramp, Tanh, SummationLayer[]}], 2][{-1, 2}]
/// Out: 1.
///
/// In:  Normal[NetDrop[NetChain[{Ramp, Tanh, SummationLayer[]}], -1]]
/// Out: {ElementwiseLayer[Ramp], ElementwiseLayer[Tanh]}
/// ```
@Builtin(seeAlso = {"NetTake", "NetDelete", "NetAppend"})
final class NetDrop {
  private static final String NAME = "NetDrop";

  /// The layers to be left out are not there.
  static final Message SPEC = Message.of("NetDrop::drop", "Cannot drop the layers `1` of `2`.");

  private NetDrop() {}

  @Form(whole = true, min = 2, max = 20)
  static Expr drop(Normal call, Frame frame) {
    return Surgery.operate(
        frame,
        () -> {
          Net net = Surgery.net(NAME, call.arg(0));
          if (!(net.layer() instanceof NetChain(List<Part> parts))) {
            throw new NetFault(NetInsert.CHAIN.by(NAME), net);
          }
          Net dropped = drop(net, parts, call.arg(1));
          return Surgery.withPorts(NAME, dropped, call, 2, frame);
        });
  }

  private static Net drop(Net net, List<Part> parts, Expr spec) {
    int from = 0;
    int to = parts.size();
    switch (spec) {
      case Int(long n) when n >= 0 -> to = (int) Math.min(n, parts.size());
      case Int(long n) -> from = (int) Math.max(parts.size() + n, 0);
      case Normal range when Lists.isList(range) && range.size() == 2 -> {
        Assembly assembly = Assembly.of(net);
        List<Expr> keys = List.copyOf(assembly.layers().keySet());
        from = keys.indexOf(assembly.key(NAME, range.arg(0)));
        to = keys.indexOf(assembly.key(NAME, range.arg(1))) + 1;
      }
      default -> throw new NetFault(NetMessages.PART.by(NAME), net, spec);
    }
    if (from > to || to - from == parts.size()) {
      throw new NetFault(SPEC, spec, net);
    }
    if (from > 0 && to < parts.size()) {
      var rest = new ArrayList<>(parts.subList(0, from));
      rest.addAll(parts.subList(to, parts.size()));
      return net.withLayer(NetChain.of(NetChain.numbered(rest)));
    }
    return from == 0 ? Subchain.of(net, parts, to, parts.size()) : Subchain.of(net, parts, 0, from);
  }
}
