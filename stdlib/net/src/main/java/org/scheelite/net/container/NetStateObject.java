package org.scheelite.net.container;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.StateObject;

/// A recurrent net that remembers its states from one evaluation to the next.
///
/// `NetStateObject[net]` is applied as the net is; each time the states of its recurrent layers
/// begin with what they were at the end of the time before, at first with zeros.
/// `NetStateObject[net, seed]` begins with other values: an association of the places of states and
/// arrays, as `net[data, NetPort[All, "States"]]` gives it, or another state object. In a list of
/// examples each goes on from the one before.
///
/// The object can change: all copies of it have the same states. `NetExtract[obj, "States"]` gives
/// them, `NetExtract[obj, "Net"]` the net. States to which something is connected in a `NetGraph`
/// are not kept; a net must have others.
///
/// ```wl
/// In:  obj = NetStateObject[NetFoldOperator[ThreadingLayer[#Input + #State &]]];
///      {obj[{{1}, {2}}], obj[{{3}}], obj[{{4}, {5}}]}
/// Out: {{{1.}, {3.}}, {{6.}}, {{10.}, {15.}}}
///
/// In:  NetExtract[obj, "States"] // Normal
/// Out: {{"State"} -> NumericArray[{15.}, "Real32"]}
///
/// In:  NetStateObject[NetFoldOperator[ThreadingLayer[#Input + #State &]], <|{"State"} -> {100}|>][{{1}, {2}}]
/// Out: {{101.}, {103.}}
/// ```
@Builtin(seeAlso = {"NetFoldOperator", "LongShortTermMemoryLayer", "NetPort"})
final class NetStateObject {
  /// A net without states of its own.
  static final Message STATELESS =
      Message.of(
          "NetStateObject::nostate", "`1` has no recurrent states to which nothing is connected.");

  private NetStateObject() {}

  @Form
  static @Nullable Expr of(Expr net, Frame frame) {
    return make(net, null, frame);
  }

  @Form
  static @Nullable Expr of(Expr net, Expr seed, Frame frame) {
    return make(net, seed, frame);
  }

  private static Expr make(Expr expr, @Nullable Expr seed, Frame frame) {
    return NetFault.guard(
        frame,
        () -> {
          if (!(expr instanceof Net net)) {
            throw new NetFault(NetMessages.NOT_NET.by("NetStateObject"), expr);
          }
          StateObject made = StateObject.of(net, seed);
          if (made == null) {
            throw new NetFault(STATELESS, net);
          }
          return made;
        });
  }
}
