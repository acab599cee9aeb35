package org.scheelite.std.linear;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Symbol;

/// A matrix that systems of equations are to be solved with, `LinearSolveFunction[…]`.
record LinearSolver(Expr matrix, int rows, int columns) implements Opaque, Active {
  private static final Symbol SOLVE = Symbol.system("LinearSolve");

  @Override
  public Symbol head() {
    return Symbol.system("LinearSolveFunction");
  }

  @Override
  public String display() {
    return "LinearSolveFunction[{" + rows + ", " + columns + "}, <>]";
  }

  @Override
  public Expr construction() {
    return Call.of(SOLVE, matrix);
  }

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    return call.size() == 1 ? frame.call(SOLVE, matrix, call.arg(0)) : null;
  }
}
