package org.scheelite.std.analysis.ode;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.std.analysis.LinearSystem;
import org.scheelite.std.analysis.NumericFunction;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.calculus.Expressions;

/// The derivative of the state of a problem: the equations solved for the highest derivatives, in
/// which they must be linear.
final class RightSide implements OrdinaryDifferentialEquation {
  private final Problem problem;
  private final int size;
  private final NumericFunction[][] matrix;
  private final NumericFunction[] rest;

  private RightSide(Problem problem, NumericFunction[][] matrix, NumericFunction[] rest) {
    this.problem = problem;
    this.size = problem.state().size();
    this.matrix = matrix;
    this.rest = rest;
  }

  /// The variables a right side is evaluated with: time, then the state.
  static Variables variables(Problem problem, Expr time) {
    var names = new ArrayList<Expr>();
    names.add(time);
    names.addAll(problem.state());
    return Variables.of(names);
  }

  /// The right side; null where the equations are not linear in the highest derivatives.
  static @Nullable RightSide of(Problem problem, Variables variables, Frame frame) {
    int n = problem.unknowns.size();
    var matrix = new NumericFunction[n][n];
    var rest = new NumericFunction[n];
    List<Symbol> highest = problem.unknowns.stream().map(u -> Problem.symbol(u, u.order)).toList();
    for (int i = 0; i < n; i++) {
      Expr residual = frame.evaluate(variables.inner(problem.inner(problem.residuals.get(i))));
      Expr constant = residual;
      for (int k = 0; k < n; k++) {
        Expr slope = frame.call(Symbol.system("D"), residual, highest.get(k));
        for (Symbol symbol : highest) {
          if (!Expressions.isFree(slope, symbol)) {
            return null;
          }
        }
        matrix[i][k] = new NumericFunction(slope, variables, frame);
        constant = Expressions.replace(constant, highest.get(k), Int.ZERO);
      }
      rest[i] = new NumericFunction(frame.evaluate(constant), variables, frame);
    }
    return new RightSide(problem, matrix, rest);
  }

  @Override
  public int getDimension() {
    return size;
  }

  @Override
  public double[] computeDerivatives(double t, double[] y) {
    double[] all = new double[size + 1];
    all[0] = t;
    System.arraycopy(y, 0, all, 1, size);
    double[] highest = highest(all);
    double[] slopes = new double[size];
    int at = 0;
    for (int i = 0; i < problem.unknowns.size(); i++) {
      int order = problem.unknowns.get(i).order;
      for (int k = 0; k < order; k++) {
        slopes[at] = k == order - 1 ? highest[i] : y[at + 1];
        at++;
      }
    }
    return slopes;
  }

  private double[] highest(double[] all) {
    int n = rest.length;
    if (n == 1) {
      return new double[] {-rest[0].at(all) / matrix[0][0].at(all)};
    }
    var a = new Complex[n][n];
    var b = new Complex[n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        a[i][k] = new Complex(matrix[i][k].at(all));
      }
      b[i] = new Complex(-rest[i].at(all));
    }
    Complex[] solved = LinearSystem.solve(a, b);
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = solved == null ? Double.NaN : solved[i].getReal();
    }
    return values;
  }
}
