package org.scheelite.std.failure;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an expression says that something failed: `$Failed`, `$Aborted` or a `Failure`.
///
/// ```wl
/// In:  {FailureQ[$Failed], FailureQ[Failure["a", <||>]], FailureQ[Missing[]], FailureQ[0]}
/// Out: {True, True, False, False}
/// ```
@Builtin(seeAlso = {"Failure", "MissingQ"})
final class FailureQ {
  private FailureQ() {}

  @Form
  static Expr test(Expr expr) {
    return Sym.bool(isFailure(expr));
  }

  static boolean isFailure(Expr expr) {
    return expr.equals(Sym.FAILED)
        || expr.equals(Sym.ABORTED)
        || expr instanceof Call call && call.is(Sym.FAILURE);
  }
}
