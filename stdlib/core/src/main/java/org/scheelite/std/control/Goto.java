package org.scheelite.std.control;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;

/// Continues at the label in the nearest compound expression that holds it.
///
/// ```wl
/// In:  k = 0; Label[a]; k++; If[k < 5, Goto[a]]; k
/// Out: 5
/// In:  Goto[nowhere]
/// Msg: Goto::nolabel: Label nowhere not found.
/// Out: Hold[Goto[nowhere]]
/// ```
@Builtin(seeAlso = {"Label"})
final class Goto {
  private Goto() {}

  @Form
  static Expr jump(Expr label) {
    throw new Jump.Goto(label);
  }
}
