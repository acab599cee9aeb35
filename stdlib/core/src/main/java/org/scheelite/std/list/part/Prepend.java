package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A list with one more element at its front.
///
/// `Prepend[expr, x]` gives `expr` with `x` as its first part; to an association a rule is added,
/// in place of one with the same key. `Prepend[x]` is a function that prepends `x`.
///
/// ```wl
/// In:  Prepend[{a, b}, c]
/// Out: {c, a, b}
/// In:  Prepend[<|"x" -> 1|>, "y" -> 2]
/// Out: <|"y" -> 2, "x" -> 1|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Append", "PrependTo", "Insert", "Join"})
final class Prepend {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr prepend(Normal call, Frame frame) {
    return Inserting.prepend(call.arg(0), call.arg(1), call, frame);
  }
}
