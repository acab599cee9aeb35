package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Quotients.
///
/// `Divide[a, b]`, written `a/b`, is `a b^-1`.
///
/// ```wl
/// In:  Divide[6, 4]
/// Out: 3/2
/// ```
///
/// ```wl
/// In:  Divide[a, b]
/// Out: a/b
/// ```
///
/// ```wl
/// In:  Divide[{1., 2.}, 4]
/// Out: {0.25, 0.5}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Times", "Power", "DivideBy"})
final class Divide {
  private Divide() {}

  @Form
  static Expr quotient(Expr a, Expr b) {
    return a instanceof Num x && b instanceof Num y && y.sign() != 0
        ? Infinities.checked(Arithmetic.divide(x, y))
        : Terms.quotient(a, b);
  }
}
