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

/// Differences.
///
/// `Subtract[a, b]`, written `a - b`, is `a + (-1) b`.
///
/// ```wl
/// In:  Subtract[10, 3]
/// Out: 7
/// ```
///
/// ```wl
/// In:  Subtract[a, b]
/// Out: a - b
/// ```
///
/// ```wl
/// In:  Subtract[{1, 2}, 1.5]
/// Out: {-0.5, 0.5}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Plus", "Minus", "SubtractFrom"})
final class Subtract {
  private Subtract() {}

  @Form
  static Expr difference(Expr a, Expr b) {
    return a instanceof Num x && b instanceof Num y
        ? Infinities.checked(Arithmetic.subtract(x, y))
        : Terms.difference(a, b);
  }
}
