package org.scheelite.std.failure;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// How `Confirm` and its kin leave to the `Enclose` around them.
final class Enclosure {
  private static final Symbol TAG = Symbol.of("Internal`Enclosure");

  private Enclosure() {}

  /// The tag thrown for a user's tag; null stands for none.
  static Expr tag(@Nullable Expr user) {
    return user == null ? TAG : Call.of(TAG, user);
  }

  /// Leaves with the failure that describes what was not confirmed.
  ///
  /// @param type the name of the function that asked
  /// @param expr the expression that failed
  /// @param info what the user said about it; null for nothing
  /// @param more further entries of the failure: names and values in turn
  static RuntimeException failed(
      String type, Expr expr, @Nullable Expr info, @Nullable Expr tag, Frame frame, Expr... more) {
    var entries = Assoc.builder();
    Expr told = info == null ? Sym.NULL : informed(info, expr, frame);
    boolean text = told instanceof Str;
    entries.put(Str.of("MessageTemplate"), text ? told : Str.of(template(type)));
    entries.put(Str.of("MessageParameters"), text ? Call.list() : parameters(expr, more));
    entries.put(Str.of("ConfirmationType"), Str.of(type));
    entries.put(Str.of("Expression"), expr);
    for (int i = 0; i + 1 < more.length; i += 2) {
      entries.put(more[i], more[i + 1]);
    }
    entries.put(Str.of("Information"), told);
    Expr failure = Call.of(Sym.FAILURE, Str.of("ConfirmationFailed"), entries.build());
    return new Jump.Throw(failure, tag(tag), null);
  }

  /// A function as information is applied to the expression; anything else stands for itself.
  private static Expr informed(Expr info, Expr expr, Frame frame) {
    Expr value = frame.evaluate(info);
    return value instanceof Call call && call.is(Sym.FUNCTION) ? frame.call(value, expr) : value;
  }

  private static Expr parameters(Expr expr, Expr... more) {
    return more.length > 1 ? Call.list(expr, more[1]) : Call.list(expr);
  }

  private static String template(String type) {
    return switch (type) {
      case "ConfirmBy" -> "`1` does not satisfy `2`.";
      case "ConfirmMatch" -> "`1` does not match `2`.";
      case "ConfirmAssert" -> "The assertion `1` failed.";
      case "ConfirmQuiet" -> "Messages were generated while evaluating `1`.";
      default -> "`1` encountered.";
    };
  }
}
