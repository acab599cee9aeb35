package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;

/// An association without given keys.
///
/// ```wl
/// In:  KeyDrop[<|a -> 1, b -> 2, c -> 3|>, {a, c}]
/// Out: <|b -> 2|>
/// In:  KeyDrop[b][<|a -> 1, b -> 2|>]
/// Out: <|a -> 1|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"KeyTake", "KeyDropFrom"})
final class KeyDrop {
  private KeyDrop() {}

  @Form
  static @Nullable Expr drop(Expr data, Expr keys, Frame frame) {
    return PerAssociation.of(
        "KeyDrop",
        data,
        frame,
        assoc -> {
          Assoc rest = assoc;
          for (Expr key : Entries.keys(keys)) {
            rest = rest.without(key);
          }
          return rest;
        });
  }
}
