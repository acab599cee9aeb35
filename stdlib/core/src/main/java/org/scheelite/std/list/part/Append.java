package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A list with one more element at its end.
///
/// `Append[expr, x]` gives `expr` with `x` as its last part; to an association a rule is added, in
/// place of one with the same key. `Append[x]` is a function that appends `x`.
///
/// ```wl
/// In:  Append[{a, b}, c]
/// Out: {a, b, c}
/// In:  Append[<|"x" -> 1|>, "y" -> 2]
/// Out: <|"x" -> 1, "y" -> 2|>
/// In:  Append[c][f[a]]
/// Out: f[a, c]
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Prepend", "AppendTo", "Insert", "Join"})
final class Append {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr append(Normal call, Frame frame) {
    return Inserting.append(call.arg(0), call.arg(1), call, frame);
  }
}
