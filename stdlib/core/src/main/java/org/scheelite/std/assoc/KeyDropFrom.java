package org.scheelite.std.assoc;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;

/// Takes keys out of the association that is the value of a variable.
///
/// ```wl
/// In:  x = <|a -> 1, b -> 2|>; KeyDropFrom[x, a]; x
/// Out: <|b -> 2|>
/// In:  KeyDropFrom[x, {b}]
/// Out: <||>
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"KeyDrop", "AssociateTo"})
final class KeyDropFrom {
  private KeyDropFrom() {}

  @Form
  static @Nullable Expr drop(Symbol variable, Expr keys, Frame frame) {
    if (!(frame.evaluate(variable) instanceof Assoc assoc)) {
      return frame.decline(GeneralMessages.LISTORASSOC.by("KeyDropFrom"), variable);
    }
    Assoc rest = assoc;
    for (Expr key : Entries.keys(keys)) {
      rest = rest.without(key);
    }
    frame.definitions().setOwnValue(variable, rest);
    return rest;
  }
}
