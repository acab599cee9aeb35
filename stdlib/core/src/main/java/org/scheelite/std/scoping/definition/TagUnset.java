package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Takes away a rule that is attached to a given symbol.
///
/// ```wl
/// In:  g /: f[g] = 1; g /: f[g] =.; f[g]
/// Out: f[g]
/// In:  UpValues[g]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"TagSet", "Unset"})
final class TagUnset {
  static final Message NOREP =
      Message.of("TagUnset::norep", "Assignment on `1` for `2` not found.");

  private TagUnset() {}

  @Form
  static Expr unset(Symbol tag, Expr left, Frame frame) {
    Expr side = left instanceof Call raw ? LeftSide.evaluated(raw, frame) : left;
    for (Definitions.Kind kind : Definitions.Kind.values()) {
      if (kind != Definitions.Kind.OWN && frame.definitions().undefine(kind, tag, side)) {
        return Sym.NULL;
      }
    }
    return frame.fail(NOREP, tag, side);
  }
}
