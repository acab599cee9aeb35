package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;
import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Gives a symbol or a pattern a value that is evaluated each time it is used.
///
/// `f[x_] := body` defines a function; `left := right /; test` applies only where `test` is `True`.
///
/// ```wl
/// In:  f[n_] := n f[n - 1]; f[0] = 1; f[10]
/// Out: 3628800
/// In:  sign[x_] := -1 /; x < 0; sign[x_] := 1; {sign[-3], sign[3]}
/// Out: {-1, 1}
/// ```
@Builtin(
    attributes = {HOLD_ALL, SEQUENCE_HOLD},
    seeAlso = {"Set", "RuleDelayed"})
final class SetDelayed {
  private SetDelayed() {}

  @Form
  static Expr set(Expr left, Expr right, Frame frame) {
    return new Assignment("SetDelayed", true, frame).assign(left, right) ? Sym.NULL : Sym.FAILED;
  }
}
