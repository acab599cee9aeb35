package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;
import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Attaches a rule to the symbols inside the left side instead of its head.
///
/// `f[g[x_]] ^= value` keeps the rule with `g`.
///
/// ```wl
/// In:  area[square] ^= 4; area[square]
/// Out: 4
/// In:  UpValues[square]
/// Out: {HoldPattern[area[square]] :> 4}
/// ```
@Builtin(
    attributes = {HOLD_FIRST, SEQUENCE_HOLD},
    seeAlso = {"UpSetDelayed", "TagSet"})
final class UpSet {
  private UpSet() {}

  @Form
  static Expr set(Expr left, Expr value, Frame frame) {
    new Assignment("UpSet", false, frame).assignUp(left, value);
    return value;
  }
}
