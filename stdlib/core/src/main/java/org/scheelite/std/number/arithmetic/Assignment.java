package org.scheelite.std.number.arithmetic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Assignments that change a value in place: `x += 1` and its kin.
final class Assignment {
  /// There is no value to change.
  static final Message RVALUE =
      Message.of(
          "General::rvalue", "`1` is not a variable with a value, so its value cannot be changed.");

  private Assignment() {}

  /// The value of a variable or part; null, after a message, where it has none.
  static @Nullable Expr value(Expr target, String owner, Frame frame) {
    Expr root = target;
    while (root instanceof Call part && part.is(Sym.PART) && part.size() > 0) {
      root = part.arg(0);
    }
    if (root instanceof Symbol symbol && frame.definitions().ownValue(symbol) != null) {
      return frame.evaluate(target);
    }
    if (root instanceof Call) {
      Expr value = frame.evaluate(root);
      if (!value.equals(root)) {
        return frame.evaluate(target);
      }
    }
    frame.message(RVALUE.by(owner), target);
    return null;
  }

  /// Sets `target` to `head[its value, operand]`; the new value.
  static @Nullable Expr update(Expr target, Symbol head, Expr operand, String owner, Frame frame) {
    Expr old = value(target, owner, frame);
    if (old == null) {
      return null;
    }
    Expr value = frame.call(head, old, frame.evaluate(operand));
    set(target, value, frame);
    return value;
  }

  static void set(Expr target, Expr value, Frame frame) {
    if (target instanceof Symbol symbol && frame.definitions().ownValue(symbol) != null) {
      frame.definitions().setOwnValue(symbol, value);
    } else {
      frame.call(Sym.SET, target, value);
    }
  }
}
