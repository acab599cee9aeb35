package org.scheelite.std.calculus;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Numerics;

/// Total derivatives, where symbols depend on each other unless they are constants.
final class Total {
  /// Stands for no variable in particular.
  static final Symbol ANY = Symbol.of(Facts.CONTEXT + "any");

  private Total() {}

  /// Whether nothing in an expression can change.
  static boolean isConstant(Expr f, Set<Expr> constants, Frame frame) {
    if (constants.contains(f) || Numerics.isNumeric(f, frame)) {
      return true;
    }
    return switch (f) {
      case Symbol symbol -> frame.definitions().has(symbol, Attribute.CONSTANT);
      case Call call -> {
        if (call.head() instanceof Symbol head
            && frame.definitions().has(head, Attribute.CONSTANT)) {
          yield true;
        }
        boolean constant = true;
        for (int i = 0; i < call.size() && constant; i++) {
          constant = isConstant(call.arg(i), constants, frame);
        }
        yield constant;
      }
      default -> true;
    };
  }

  /// `Dt[symbol]` or `Dt[symbol, variable]`.
  static Expr symbol(Expr symbol, Expr variable) {
    return variable.equals(ANY)
        ? Expressions.of("Dt", symbol)
        : Expressions.of("Dt", symbol, variable);
  }

  /// The total derivative of `f` by `variable` (null: the differential).
  static Expr of(Expr f, @Nullable Expr variable, Set<Expr> constants, Frame frame) {
    Expr by = variable == null ? ANY : variable;
    return f.equals(by)
        ? Int.ONE
        : frame.evaluate(new Differentiation(by, constants, true, frame).of(f));
  }
}
