package org.scheelite.std.algebra.solve;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A value of a variable, and the condition it comes with.
///
/// @param value the value
/// @param condition null where there is none
record Solution(Expr value, @Nullable Expr condition) {
  static final Symbol CONDITIONAL = Symbol.system("ConditionalExpression");

  static Solution of(Expr value) {
    return new Solution(value, null);
  }

  /// The same condition with another value.
  Solution with(Expr other) {
    return new Solution(other, condition);
  }

  Solution and(@Nullable Expr more) {
    return more == null || more.equals(condition)
        ? this
        : new Solution(value, condition == null ? more : Call.of(Sym.AND, condition, more));
  }

  /// The value, as a conditional expression where there is a condition.
  Expr expr(Frame frame) {
    return condition == null ? value : frame.call(CONDITIONAL, value, condition);
  }
}
