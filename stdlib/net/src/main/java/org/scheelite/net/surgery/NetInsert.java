package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.message.Message;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Part;
import org.scheelite.net.container.Assembly;
import org.scheelite.net.container.NetChain;

/// Puts a layer between the layers of a chain.
///
/// `NetInsert[chain, layer, i]` inserts before the layer with number or name `i`; a negative `i`
/// counts from the end, so that `-1` appends. `NetInsert[chain, "name" -> layer, i]` names the new
/// layer.
///
/// ```wl
/// In:  NetInsert[NetChain[{Ramp, SummationLayer[]}], ElementwiseLayer[# + 1 &], 2][{-1, 2}]
/// Out: 4.
///
/// In:  Keys[Normal[NetInsert[NetChain[<|"a" -> Ramp, "b" -> Tanh|>], "c" -> Sin, "b"]]]
/// Out: {"a", "c", "b"}
/// ```
@Builtin(seeAlso = {"NetAppend", "NetPrepend", "NetDelete"})
final class NetInsert {
  private static final String NAME = "NetInsert";

  /// Layers can be inserted into chains only.
  static final Message CHAIN = Message.of("NetInsert::chain", "`1` is not a NetChain.");

  private NetInsert() {}

  @Form
  static Expr insert(Expr expr, Expr layer, Expr position, Frame frame) {
    return Surgery.operate(
        frame,
        () -> {
          Net net = Surgery.net(NAME, expr);
          if (!(net.layer() instanceof NetChain(List<Part> parts))) {
            throw new NetFault(CHAIN, net);
          }
          Assembly assembly = Assembly.of(net);
          int at = index(assembly, position, parts.size());
          var keys = new ArrayList<Expr>(assembly.layers().keySet());
          for (Surgery.Named added : Surgery.layers(NAME, layer, frame).reversed()) {
            keys.add(at, assembly.add(added.name(), added.net()));
          }
          assembly.order(keys);
          return net.withLayer(NetChain.of(NetChain.numbered(assembly.parts())));
        });
  }

  private static int index(Assembly assembly, Expr position, int size) {
    if (position instanceof Int(long number)) {
      long index = number < 0 ? size + 1 + number : number - 1;
      if (number != 0 && index >= 0 && index <= size) {
        return (int) index;
      }
    }
    Expr key = assembly.key(NAME, position);
    return List.copyOf(assembly.layers().keySet()).indexOf(key);
  }
}
