package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.GeneralMessages;

/// The values of an association, a rule or a list of rules.
///
/// ```wl
/// In:  Values[<|a -> 1, b -> 2|>]
/// Out: {1, 2}
/// In:  Values[{x -> {1, 2}, y -> {3, 4}}]
/// Out: {{1, 2}, {3, 4}}
/// In:  Values[3]
/// Msg: Values::invrl: The argument 3 is not a valid Association or a list of rules.
/// Out: Values[3]
/// ```
@Builtin(seeAlso = {"Keys"})
final class Values {
  private Values() {}

  @Form
  static @Nullable Expr of(Expr data, Frame frame) {
    Expr values = Sides.of(data, 1, null);
    return values == null ? frame.decline(GeneralMessages.LISTORASSOC.by("Values"), data) : values;
  }

  @Form
  static @Nullable Expr of(Expr data, Expr wrapper, Frame frame) {
    Expr values = Sides.of(data, 1, wrapper);
    return values == null ? frame.decline(GeneralMessages.LISTORASSOC.by("Values"), data) : values;
  }
}
