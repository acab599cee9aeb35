package org.scheelite.std.number.integer;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;

/// What functions of integers say of other arguments. Symbols are no fault: they may get a value.
final class IntegerArguments {
  private static final Message EXACT =
      Message.of("General::exact", "Argument `1` in `2` is not an exact number.");
  private static final Message BASE =
      Message.of("General::ibase", "Base `1` is not an integer greater than `2`.");

  private IntegerArguments() {}

  /// Complains of the first argument that can never be an integer; the call stays as it is.
  static @Nullable Expr expected(Normal call, Frame frame) {
    for (int i = 0; i < call.size(); i++) {
      Expr arg = call.arg(i);
      if (arg instanceof Num && !(arg instanceof Whole) || arg instanceof Str) {
        return frame.decline(GeneralMessages.INT.by(owner(call)), Int.of(i + 1), call);
      }
    }
    return null;
  }

  /// Complains of the first argument that is an inexact number; the call stays as it is.
  static @Nullable Expr exact(Normal call, Frame frame) {
    for (Expr arg : call.args()) {
      if (arg instanceof Num n && !n.isExact()) {
        return frame.decline(EXACT.by(owner(call)), n, call);
      }
    }
    return null;
  }

  /// Complains of a second argument that is an integer but no base, then as [#expected] does.
  static @Nullable Expr withBase(Normal call, Frame frame) {
    if (call.size() > 1 && call.arg(1) instanceof Whole base && base.big().bitLength() <= 1) {
      return frame.decline(BASE.by(owner(call)), base, Int.ONE);
    }
    return expected(call, frame);
  }

  private static String owner(Normal call) {
    return call.head() instanceof Symbol symbol ? symbol.name() : "General";
  }
}
