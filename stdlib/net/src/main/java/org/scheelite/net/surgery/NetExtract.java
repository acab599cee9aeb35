package org.scheelite.net.surgery;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.net.Extraction;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.coder.Coders;
import org.scheelite.net.shape.Coder;

/// Takes a layer, an array or a parameter out of a net.
///
/// `NetExtract[net, i]` or `NetExtract[net, "name"]` is a layer of a container, `NetExtract[layer,
/// "name"]` an array, the type of a port or a parameter, `NetExtract[net, {i, …, "name"}]` goes
/// several levels down. `NetExtract[net, {{…}, {…}}]` takes several things, `All` as a level takes
/// all layers there. `NetExtract[net, All]` gives the layers of a container as a list or, if they
/// have names, an association, and what there is to a layer as an association. `NetExtract[encoder,
/// "name"]` is a parameter of an encoder or decoder.
///
/// Arrays come out as `NumericArray`; one without values is `Automatic`. `net[[…]]` is the same,
/// where a span gives a chain of these layers.
///
/// ```wl
/// In:  net = NetChain[{LinearLayer[1, "Weights" -> {{7}}, "Biases" -> {0}], Ramp}];
///      NetExtract[net, {1, "Weights"}]
/// Out: NumericArray[{{7.}}, "Real32"]
///
/// In:  NetExtract[LinearLayer[3], "Weights"]
/// Out: Automatic
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"NetReplacePart", "Information"})
final class NetExtract {
  private NetExtract() {}

  @Form
  static Expr of(Expr expr, Expr spec, Frame frame) {
    return NetFault.guard(
        frame,
        () -> {
          if (expr instanceof Coder coder) {
            return Coders.extract(coder, spec);
          }
          if (!(expr instanceof Net net)) {
            throw new NetFault(NetMessages.NOT_NET.by("NetExtract"), expr);
          }
          return Extraction.extract(net, spec);
        });
  }
}
