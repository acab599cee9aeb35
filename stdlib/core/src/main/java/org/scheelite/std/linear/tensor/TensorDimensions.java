package org.scheelite.std.linear.tensor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.number.Numerics;

/// The sizes of arrays.
///
/// `TensorDimensions[array]` lists the sizes of a full array level by level.
///
/// ```wl
/// In:  TensorDimensions[{{1, 2, 3}, {4, 5, 6}}]
/// Out: {2, 3}
/// ```
@Builtin(seeAlso = {"Dimensions", "TensorRank"})
final class TensorDimensions {
  private TensorDimensions() {}

  @Form
  static @Nullable Expr dimensions(Expr array, Frame frame) {
    int[] dims = Shapes.full(array);
    return dims.length > 0
        ? Packed.of(Arrays.stream(dims).asLongStream().toArray())
        : Numerics.isNumeric(array, frame) ? Call.list() : null;
  }
}
