package org.scheelite.std.list.array;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A list filled up at its front.
///
/// `PadLeft[list, n]` gives a list of length `n`, with zeros in front where `list` is shorter, cut
/// in front where it is longer. The other forms are those of `PadRight`.
///
/// ```wl
/// In:  PadLeft[{1, 0, 1}, 5]
/// Out: {0, 0, 1, 0, 1}
/// In:  PadLeft[{a, b, c}, 2]
/// Out: {b, c}
/// In:  PadLeft[{a, b}, 5, {x, y, z}]
/// Out: {y, z, x, a, b}
/// ```
@Builtin(seeAlso = {"PadRight", "ArrayPad", "IntegerDigits"})
final class PadLeft {

  @Form(whole = true, min = 1, max = 4)
  static @Nullable Expr pad(Normal call, Frame frame) {
    return Padding.call(call, false, frame);
  }
}
