package org.scheelite.std.list;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;

/// Says, in the name of the function that was called, what is wrong with an argument.
public final class Faults {
  private Faults() {}

  /// The argument at `position` (from 1) should have parts.
  public static @Nullable Expr normal(Normal call, int position, Frame frame) {
    return at(GeneralMessages.NORMAL, call, position, frame);
  }

  /// The argument at `position` (from 1) should be a list.
  public static @Nullable Expr list(Normal call, int position, Frame frame) {
    return at(GeneralMessages.LIST, call, position, frame);
  }

  /// The argument at `position` (from 1) should be a non-negative integer.
  public static @Nullable Expr count(Normal call, int position, Frame frame) {
    return at(GeneralMessages.INTNM, call, position, frame);
  }

  /// The argument at `position` (from 1) should be an integer.
  public static @Nullable Expr whole(Normal call, int position, Frame frame) {
    return at(GeneralMessages.INT, call, position, frame);
  }

  /// The argument is not a level specification.
  public static @Nullable Expr level(Normal call, Expr spec, Frame frame) {
    return frame.decline(GeneralMessages.LEVEL.by(owner(call)), spec);
  }

  /// A message about one argument, with the call.
  public static @Nullable Expr at(Message message, Normal call, int position, Frame frame) {
    return frame.decline(message.by(owner(call)), Int.of(position), call);
  }

  /// The function that was called.
  public static String owner(Normal call) {
    return call.head() instanceof Symbol symbol ? symbol.name() : "General";
  }
}
