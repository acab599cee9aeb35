package org.scheelite.std.control;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;

/// Goes on with the next round of the innermost loop.
///
/// ```wl
/// In:  s = 0; Do[If[OddQ[k], Continue[]]; s += k, {k, 6}]; s
/// Out: 12
/// In:  n = 0; For[i = 0, i < 5, i++, If[i < 3, Continue[]]; n++]; n
/// Out: 2
/// ```
@Builtin(seeAlso = {"Break"})
final class Continue {
  private Continue() {}

  @Form
  static Expr jump() {
    throw new Jump.Continue();
  }
}
