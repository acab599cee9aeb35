package org.scheelite.std.assoc;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an expression has the head `Missing`.
///
/// ```wl
/// In:  MissingQ[Missing[]]
/// Out: True
/// In:  MissingQ[3]
/// Out: False
/// ```
@Builtin(seeAlso = {"Missing"})
final class MissingQ {
  private MissingQ() {}

  @Form
  static Expr test(Expr expr) {
    return Sym.bool(expr.head().equals(Sym.MISSING));
  }
}
