package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;
import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Attaches a delayed rule to the symbols inside the left side.
///
/// ```wl
/// In:  plus[money[a_], money[b_]] ^:= money[a + b]; plus[money[2], money[3]]
/// Out: money[5]
/// In:  DownValues[plus]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_ALL, SEQUENCE_HOLD},
    seeAlso = {"UpSet", "TagSetDelayed"})
final class UpSetDelayed {
  private UpSetDelayed() {}

  @Form
  static Expr set(Expr left, Expr right, Frame frame) {
    return new Assignment("UpSetDelayed", true, frame).assignUp(left, right)
        ? Sym.NULL
        : Sym.FAILED;
  }
}
