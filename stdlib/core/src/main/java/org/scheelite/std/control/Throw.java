package org.scheelite.std.control;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// Leaves the evaluation for the nearest `Catch`.
///
/// `Throw[value]` goes to the nearest `Catch[expr]`; `Throw[value, tag]` to the nearest
/// `Catch[expr, form]` whose form matches `tag`; `Throw[value, tag, f]` gives `f[value, tag]` where
/// there is none.
///
/// ```wl
/// In:  Catch[Do[If[k^2 > 50, Throw[k]], {k, 100}]]
/// Out: 8
/// In:  Throw[5]
/// Msg: Throw::nocatch: Uncaught Throw[5] returned to top level.
/// Out: Hold[Throw[5]]
/// ```
@Builtin(seeAlso = {"Catch", "Return"})
final class Throw {
  static final Message NOCATCH =
      Message.of("Throw::nocatch", "Uncaught `1` returned to top level.");

  private Throw() {}

  /// The message for the top level, which says it.
  static Message uncaught() {
    return NOCATCH;
  }

  @Form
  static Expr jump(Expr value) {
    throw new Jump.Throw(value, null, null);
  }

  @Form
  static Expr jump(Expr value, Expr tag) {
    throw new Jump.Throw(value, tag, null);
  }

  @Form
  static Expr jump(Expr value, Expr tag, Expr otherwise) {
    throw new Jump.Throw(value, tag, otherwise);
  }
}
