package org.scheelite.net.container;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.net.Layer;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Part;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// What operators on nets have in common.
final class Operators {
  private Operators() {}

  private static final Message ONE_PORT =
      Message.of("General::oneport", "The net `1` needs exactly one input and one output here.");

  /// The part `"Net"` of an operator: a net with one input and one output.
  ///
  /// @throws NetFault where it is not such
  static Part part(String owner, Expr expr, Frame frame) {
    Net net = Shorthand.net(owner, expr, frame);
    if (net.layer().inputs().isEmpty() && net.layer().withInputs(1) instanceof Layer single) {
      net = net.withLayer(single);
    }
    if (net.layer().inputs().size() != 1 || net.layer().outputs().size() != 1) {
      throw new NetFault(ONE_PORT.by(owner), net);
    }
    return new Part(Str.of("Net"), net);
  }

  /// The name of the only input of a part.
  static String input(Part part) {
    return part.net().layer().inputs().getFirst();
  }

  /// Which rows are an example's own once the first axis of an input is folded into the batch; null
  /// where all are.
  static @Nullable Node rows(Scope scope, String port) {
    return rows(scope, port, 1);
  }

  /// Which rows are an example's own once the first axes of an input are folded into the batch;
  /// null where all are.
  static @Nullable Node rows(Scope scope, String port, int levels) {
    Graph g = scope.graph();
    Node input = scope.input(port);
    Shape shape = input.shape().part(0, levels);
    Node outer = scope.rows();
    Node own = outer == null ? null : g.broadcast(outer, shape);
    for (int axis = 0; axis < levels; axis++) {
      Node length = scope.length(port, axis);
      if (length != null) {
        Node mask = Masks.mask(g, shape, axis, length);
        own = own == null ? mask : g.mul(own, mask);
      }
    }
    if (own == null) {
      return null;
    }
    Node folded = g.expand(own, Math.max(1, input.rows()));
    for (int i = 0; i < levels; i++) {
      folded = g.fold(folded);
    }
    return folded;
  }

  /// The first dimension; null where it is not known.
  static @Nullable DimVar first(ShapeVar shape) {
    List<DimVar> dims = shape.dims();
    return dims == null || dims.isEmpty() ? null : dims.getFirst();
  }
}
