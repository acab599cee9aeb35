package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.std.number.Terms;

/// Negation.
///
/// `Minus[x]`, written `-x`, is `(-1) x`.
///
/// ```wl
/// In:  Minus[5]
/// Out: -5
/// ```
///
/// ```wl
/// In:  Minus[{a, -2.5}]
/// Out: {-a, 2.5}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Subtract", "Plus"})
final class Minus {
  private Minus() {}

  @Form
  static Expr minus(Expr x) {
    return Terms.negate(x);
  }
}
