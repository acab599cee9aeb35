package org.scheelite.std.algebra.trig;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Replaces parts of an expression from the inside out.
public final class Rewriting {
  private Rewriting() {}

  /// Applies `rule` to every call whose arguments were done before; null leaves it as it is.
  public static Expr bottomUp(Expr expr, UnaryOperator<@Nullable Expr> rule, Frame frame) {
    frame.poll();
    if (!(expr instanceof Call call)) {
      return expr;
    }
    Expr[] args = call.toArray();
    boolean changed = false;
    for (int i = 0; i < args.length; i++) {
      Expr arg = bottomUp(args[i], rule, frame);
      changed |= arg != args[i];
      args[i] = arg;
    }
    Expr inner = changed ? frame.evaluate(call.withArgs(args)) : call;
    Expr result = inner instanceof Call ? rule.apply(inner) : null;
    return result == null ? inner : frame.evaluate(result);
  }

  /// The name of a function of the language with one argument; empty for anything else.
  public static String function(Expr expr) {
    return expr instanceof Call call
            && call.size() == 1
            && call.head() instanceof Symbol head
            && head.isSystem()
        ? head.name()
        : "";
  }
}
