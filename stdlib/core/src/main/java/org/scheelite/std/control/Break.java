package org.scheelite.std.control;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;

/// Ends the innermost loop.
///
/// ```wl
/// In:  i = 0; While[True, i++; If[i == 7, Break[]]]; i
/// Out: 7
/// In:  Do[If[k > 2, Break[]]; last = k, {k, 10}]; last
/// Out: 2
/// ```
@Builtin(seeAlso = {"Continue", "While", "Return"})
final class Break {
  private Break() {}

  @Form
  static Expr jump() {
    throw new Jump.Break();
  }
}
