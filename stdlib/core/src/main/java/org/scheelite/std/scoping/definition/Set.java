package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;
import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Gives a symbol, a part or a pattern a value that is evaluated once.
///
/// `x = value` evaluates `value` and makes it the value of `x`. `f[args] = value` defines a rule;
/// `{x, y} = {v, w}` sets several; `x[[i]] = v` replaces parts; `a[key] = v` sets a key where `a`
/// is an association. The result is `value`.
///
/// ```wl
/// In:  x = 1 + 1; x^2
/// Out: 4
/// In:  {p, q} = {3, 4}; p q
/// Out: 12
/// ```
@Builtin(
    attributes = {HOLD_FIRST, SEQUENCE_HOLD},
    seeAlso = {"SetDelayed", "Unset"})
final class Set {
  private Set() {}

  @Form
  static Expr set(Expr left, Expr value, Frame frame) {
    new Assignment("Set", false, frame).assign(left, value);
    return value;
  }
}
