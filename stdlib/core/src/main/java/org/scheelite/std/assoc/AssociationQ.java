package org.scheelite.std.assoc;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an expression is an association.
///
/// ```wl
/// In:  AssociationQ[<|a -> 1|>]
/// Out: True
/// In:  AssociationQ[{a -> 1}]
/// Out: False
/// ```
@Builtin(seeAlso = {"Association"})
final class AssociationQ {
  private AssociationQ() {}

  @Form
  static Expr test(Expr expr) {
    return Sym.bool(expr instanceof Assoc);
  }
}
