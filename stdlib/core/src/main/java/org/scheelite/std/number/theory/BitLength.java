package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// How many binary digits an integer has.
///
/// For negative `n`, `BitLength[n]` is `BitLength[BitNot[n]]`.
///
/// ```wl
/// In:  {BitLength[255], BitLength[256], BitLength[0], BitLength[-1]}
/// Out: {8, 9, 0, 0}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"BitAnd", "IntegerLength"})
final class BitLength {
  private BitLength() {}

  @Form
  static Expr length(Whole n) {
    return Int.of(n.big().bitLength());
  }
}
