package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The elements for which a function is smallest, by number.
///
/// `TakeSmallestBy[list, f, n]` gives the `n` elements with the smallest `f[e]`, from the smallest
/// on.
///
/// ```wl
/// In:  TakeSmallestBy[{-3, 2, 1}, Abs, 2]
/// Out: {1, 2}
/// In:  TakeSmallestBy[{{a, 1}, {b, 2}}, Last, 1]
/// Out: {{a, 1}}
/// ```
@Builtin(seeAlso = {"TakeLargestBy", "MinimalBy", "TakeSmallest"})
final class TakeSmallestBy {

  @Form(whole = true, min = 3, max = 3)
  static @Nullable Expr smallest(Normal call, Frame frame) {
    return Extremes.by(call, false, frame);
  }
}
