package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;
import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Attaches a rule to a given symbol that stands in the left side.
///
/// ```wl
/// In:  g /: f[g[x_]] = done; f[g[1]]
/// Out: done
/// In:  Length[UpValues[g]]
/// Out: 1
/// ```
@Builtin(
    attributes = {HOLD_ALL, SEQUENCE_HOLD},
    seeAlso = {"TagSetDelayed", "UpSet"})
final class TagSet {
  private TagSet() {}

  @Form
  static Expr set(Symbol tag, Expr left, Expr right, Frame frame) {
    Expr value = frame.evaluate(right);
    new Assignment("TagSet", false, frame).assignTo(tag, left, value);
    return value;
  }
}
