package org.scheelite.std.linear.tensor;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.number.Numerics;

/// The depth of arrays.
///
/// `TensorRank[array]` is the number of levels of a full array; 0 for what is no list.
///
/// ```wl
/// In:  {TensorRank[{{1, 2}, {3, 4}}], TensorRank[{1, 2}], TensorRank[3]}
/// Out: {2, 1, 0}
/// ```
@Builtin(seeAlso = {"ArrayDepth", "TensorDimensions"})
final class TensorRank {
  private TensorRank() {}

  @Form
  static @Nullable Expr rank(Expr array, Frame frame) {
    int[] dims = Shapes.full(array);
    return dims.length > 0
        ? Int.of(dims.length)
        : Numerics.isNumeric(array, frame) ? Int.ZERO : null;
  }
}
