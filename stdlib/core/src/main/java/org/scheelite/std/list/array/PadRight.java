package org.scheelite.std.list.array;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A list filled up at its end.
///
/// `PadRight[list, n]` gives a list of length `n`, with zeros at the end where `list` is shorter,
/// cut where it is longer. `PadRight[list, n, x]` pads with `x`, `PadRight[list, n, {x1, x2, …}]`
/// with these again and again; `PadRight[list, n, x, m]` leaves `m` places of padding in front.
/// `PadRight[array, {n1, n2, …}]` pads level by level, and `PadRight[array]` makes ragged arrays
/// full.
///
/// ```wl
/// In:  PadRight[{a, b}, 4]
/// Out: {a, b, 0, 0}
/// In:  PadRight[{a, b, c}, 2]
/// Out: {a, b}
/// In:  PadRight[{{1}, {2, 3}}]
/// Out: {{1, 0}, {2, 3}}
/// In:  PadRight[{a, b}, 5, {x, y}]
/// Out: {a, b, x, y, x}
/// In:  PadRight[{a}, {3}, x, 1]
/// Out: {x, a, x}
/// ```
@Builtin(seeAlso = {"PadLeft", "ArrayPad", "ConstantArray"})
final class PadRight {

  @Form(whole = true, min = 1, max = 4)
  static @Nullable Expr pad(Normal call, Frame frame) {
    return Padding.call(call, true, frame);
  }
}
