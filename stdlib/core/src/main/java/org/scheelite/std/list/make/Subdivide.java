package org.scheelite.std.list.make;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;

/// An interval cut into equal parts.
///
/// `Subdivide[n]` gives the `n + 1` numbers that cut the interval from 0 to 1 into `n` equal parts,
/// `Subdivide[x, n]` those from 0 to `x`, `Subdivide[x, y, n]` from `x` to `y`.
///
/// ```wl
/// In:  Subdivide[4]
/// Out: {0, 1/4, 1/2, 3/4, 1}
/// In:  Subdivide[0, 10, 5]
/// Out: {0, 2, 4, 6, 8, 10}
/// In:  Subdivide[-1, 1, 0]
/// Msg: Subdivide::sdmint: The number of subdivisions 0 should be a positive integer.
/// Out: Subdivide[-1, 1, 0]
/// ```
@Builtin(seeAlso = {"Range", "Table", "CoordinateBoundsArray"})
final class Subdivide {
  static final Message SDMINT =
      Message.of(
          "Subdivide::sdmint", "The number of subdivisions `1` should be a positive integer.");

  @Form
  static @Nullable Expr unit(Expr n, Frame frame) {
    return points(Int.ZERO, Int.ONE, n, frame);
  }

  @Form
  static @Nullable Expr upTo(Expr to, Expr n, Frame frame) {
    return points(Int.ZERO, to, n, frame);
  }

  @Form
  static @Nullable Expr points(Expr from, Expr to, Expr n, Frame frame) {
    Integer parts = Sizes.count(n);
    if (parts == null || parts == 0 || parts == Integer.MAX_VALUE) {
      return frame.decline(SDMINT, n);
    }
    Progression points = Progression.divided(from, to, parts + 1, frame);
    return points == null ? null : points.list(frame);
  }
}
