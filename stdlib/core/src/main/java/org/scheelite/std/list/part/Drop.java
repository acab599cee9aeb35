package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A list without some of its parts.
///
/// `Drop[list, n]` leaves out the first `n` parts, `Drop[list, -n]` the last `n`, `Drop[list, {m,
/// n}]` those from `m` to `n`, and `Drop[list, {m, n, s}]` every `s`-th of them. `Drop[list, spec1,
/// spec2, …]` drops level by level. Heads and keys are kept.
///
/// ```wl
/// In:  Drop[{a, b, c, d}, 1]
/// Out: {b, c, d}
/// In:  Drop[{a, b, c, d}, {2, 3}]
/// Out: {a, d}
/// In:  Drop[<|"x" -> 1, "y" -> 2|>, -1]
/// Out: <|"x" -> 1|>
/// In:  Drop[{a}, 2]
/// Msg: Drop::drop: Cannot drop positions 1 through 2 in {a}.
/// Out: Drop[{a}, 2]
/// ```
@Builtin(
    attributes = Attribute.N_HOLD_REST,
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Take", "Rest", "Delete"})
final class Drop {

  @Form(whole = true, min = 2)
  static @Nullable Expr parts(Normal call, Frame frame) {
    return Taking.of(call, false, frame).parts(call.arg(0), 1);
  }
}
