package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The elements for which a function is largest, by number.
///
/// `TakeLargestBy[list, f, n]` gives the `n` elements with the largest `f[e]`, from the largest on.
///
/// ```wl
/// In:  TakeLargestBy[{-3, 2, 1}, Abs, 2]
/// Out: {-3, 2}
/// In:  TakeLargestBy[{{a, 1}, {b, 2}}, Last, 1]
/// Out: {{b, 2}}
/// ```
@Builtin(seeAlso = {"TakeSmallestBy", "MaximalBy", "TakeLargest"})
final class TakeLargestBy {

  @Form(whole = true, min = 3, max = 3)
  static @Nullable Expr largest(Normal call, Frame frame) {
    return Extremes.by(call, true, frame);
  }
}
