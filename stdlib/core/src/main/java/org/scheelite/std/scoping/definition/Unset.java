package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Takes a value or rule away.
///
/// `x =.` removes the value of `x`; `f[args] =.` the rule with this left side.
///
/// ```wl
/// In:  x = 5; x =.; x
/// Out: x
/// In:  f[1] = 2; f[1] =.; f[1]
/// Out: f[1]
/// In:  nothing[3] =.
/// Msg: Unset::norep: Assignment on nothing for nothing[3] not found.
/// Out: $Failed
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Clear", "Set"})
final class Unset {
  static final Message NOREP = Message.of("Unset::norep", "Assignment on `1` for `2` not found.");
  static final Message WRITE = Message.of("Unset::write", "Tag `1` in `2` is Protected.");

  private Unset() {}

  @Form
  static Expr unset(Expr left, Frame frame) {
    Definitions definitions = frame.definitions();
    if (left instanceof Call raw
        && raw.size() == 1
        && raw.head() instanceof Symbol name
        && definitions.ownValue(name) instanceof Assoc assoc) {
      definitions.setOwnValue(name, assoc.without(frame.evaluate(raw.arg(0))));
      return Sym.NULL;
    }
    Expr side = left instanceof Call raw ? LeftSide.evaluated(raw, frame) : left;
    Symbol owner = LeftSide.owner(side);
    if (owner == null) {
      return frame.fail(NOREP, left, left);
    }
    if (definitions.has(owner, Attribute.PROTECTED)) {
      return frame.fail(WRITE, owner, side);
    }
    if (side instanceof Symbol) {
      definitions.undefine(Definitions.Kind.OWN, owner, side);
      return Sym.NULL;
    }
    for (Definitions.Kind kind : Definitions.Kind.values()) {
      if (kind != Definitions.Kind.OWN && definitions.undefine(kind, owner, side)) {
        return Sym.NULL;
      }
    }
    return frame.fail(NOREP, owner, side);
  }
}
