package org.scheelite.std.algebra.simplify;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// What is assumed everywhere.
///
/// `$Assumptions` is the default of the option `Assumptions` of functions such as `Simplify`;
/// `Assuming` adds to it for a while.
///
/// ```wl
/// In:  $Assumptions
/// Out: True
/// In:  $Assumptions = x > 0; Simplify[Abs[x]]
/// Out: x
/// ```
@Builtin(
    name = "$Assumptions",
    variable = true,
    seeAlso = {"Assuming", "Simplify", "Refine"})
final class AssumptionsBuiltin {
  private AssumptionsBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Sym.TRUE;
  }
}
