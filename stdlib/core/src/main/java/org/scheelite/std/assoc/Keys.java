package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.GeneralMessages;

/// The keys of an association, a rule or a list of rules.
///
/// Keys come in order, and as often as they stand there; `Keys[a, h]` wraps each in `h`. A list of
/// associations gives a list of lists.
///
/// ```wl
/// In:  Keys[<|a -> 1, b -> 2|>]
/// Out: {a, b}
/// In:  Keys[{x -> 1, x -> 2}]
/// Out: {x, x}
/// In:  Keys[3]
/// Msg: Keys::invrl: The argument 3 is not a valid Association or a list of rules.
/// Out: Keys[3]
/// ```
@Builtin(seeAlso = {"Values", "KeyExistsQ"})
final class Keys {
  private Keys() {}

  @Form
  static @Nullable Expr of(Expr data, Frame frame) {
    Expr keys = Sides.of(data, 0, null);
    return keys == null ? frame.decline(GeneralMessages.LISTORASSOC.by("Keys"), data) : keys;
  }

  @Form
  static @Nullable Expr of(Expr data, Expr wrapper, Frame frame) {
    Expr keys = Sides.of(data, 0, wrapper);
    return keys == null ? frame.decline(GeneralMessages.LISTORASSOC.by("Keys"), data) : keys;
  }
}
