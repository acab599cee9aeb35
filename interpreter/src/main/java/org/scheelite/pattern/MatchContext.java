package org.scheelite.pattern;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// What a matcher needs of the evaluation it works for: tests and conditions are evaluated, and
/// attributes of heads decide how their arguments match.
public interface MatchContext {

  /// Evaluates an expression.
  Expr evaluate(Expr expr);

  /// Evaluates the right side of a rule that holds a condition inside `Module`, `With` or `Block`;
  /// null where the condition fails, so that the rule does not apply.
  @Nullable Expr evaluateGuarded(Expr right);

  /// Whether `f[f[a], b]` is `f[a, b]`.
  boolean isFlat(Symbol symbol);

  /// Whether the order of arguments does not matter.
  boolean isOrderless(Symbol symbol);

  /// Whether `f[x]` is `x` to a pattern.
  boolean isOneIdentity(Symbol symbol);

  /// The default of the argument at `position` (from 1) of `size`, as in `x_.`; null where `head`
  /// has none.
  @Nullable Expr defaultValue(Symbol head, int position, int size);

  /// Stops the matcher when the evaluation has nothing left to spend.
  void poll();
}
