package org.scheelite.std.analysis.fit;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.std.analysis.NumericFunction;
import org.scheelite.std.analysis.Variables;

/// Fits the parameters of a model by the method of Levenberg and Marquardt.
final class NonlinearFit {
  private static final int ITERATIONS = 500;

  private final FitData data;
  private final Variables variables;
  private final int parameters;
  private final NumericFunction model;
  private final List<NumericFunction> slopes = new ArrayList<>();

  /// What was found.
  record Result(
      double[] parameters, double[] predicted, double[][] rows, boolean converged, Expr best) {}

  /// @param all parameters first, then coordinates
  NonlinearFit(FitData data, Expr body, Variables all, int parameters, Frame frame) {
    this.data = data;
    this.variables = all;
    this.parameters = parameters;
    this.model = new NumericFunction(body, all, frame);
    for (int k = 0; k < parameters; k++) {
      Expr slope = frame.call(Symbol.system("D"), body, all.symbols().get(k));
      slopes.add(new NumericFunction(slope, all, frame));
    }
  }

  private double[] arguments(double[] p, int i) {
    double[] all = java.util.Arrays.copyOf(p, variables.count());
    System.arraycopy(data.places()[i], 0, all, p.length, data.places()[i].length);
    return all;
  }

  private double[] predict(double[] p) {
    double[] values = new double[data.count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = model.at(arguments(p, i));
    }
    return values;
  }

  private double[][] rows(double[] p, double[] values) {
    double[][] rows = new double[data.count()][parameters];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < parameters; k++) {
        double slope = slopes.get(k).at(arguments(p, i));
        if (Double.isNaN(slope)) {
          double[] moved = p.clone();
          double width = 1.5e-8 * Math.max(1, Math.abs(p[k]));
          moved[k] += width;
          slope = (model.at(arguments(moved, i)) - values[i]) / width;
        }
        rows[i][k] = slope;
      }
    }
    return rows;
  }

  private double squares(double[] values) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double rest = data.values()[i] - values[i];
      sum += rest * rest;
    }
    return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
  }

  /// The best parameters near `start`; null where the model is no number there.
  @Nullable Result run(double[] start) {
    double[] p = start.clone();
    double[] values = predict(p);
    double error = squares(values);
    if (Double.isInfinite(error)) {
      return null;
    }
    double damping = 1e-3;
    boolean converged = false;
    for (int k = 0; k < ITERATIONS && !converged; k++) {
      double[][] rows = rows(p, values);
      boolean better = false;
      while (!better && damping < 1e20) {
        double[] step = step(rows, values, damping);
        double[] next = p.clone();
        for (int i = 0; i < next.length; i++) {
          next[i] += step[i];
        }
        double[] nextValues = predict(next);
        double nextError = squares(nextValues);
        if (nextError <= error) {
          better = true;
          converged = isSmall(step, p) || error - nextError <= 1e-15 * error && damping < 1e-2;
          p = next;
          values = nextValues;
          error = nextError;
          damping = Math.max(1e-16, damping / 10);
        } else {
          damping *= 10;
        }
      }
      converged |= !better;
    }
    return new Result(p, values, rows(p, values), converged, best(p));
  }

  private static boolean isSmall(double[] step, double[] p) {
    for (int i = 0; i < p.length; i++) {
      if (Math.abs(step[i]) > 1e-14 * (1e-3 + Math.abs(p[i]))) {
        return false;
      }
    }
    return true;
  }

  private double[] step(double[][] rows, double[] values, double damping) {
    double[][] matrix = new double[parameters][parameters];
    double[] right = new double[parameters];
    for (int i = 0; i < rows.length; i++) {
      double rest = data.values()[i] - values[i];
      for (int k = 0; k < parameters; k++) {
        right[k] += rows[i][k] * rest;
        for (int j = 0; j < parameters; j++) {
          matrix[k][j] += rows[i][k] * rows[i][j];
        }
      }
    }
    for (int k = 0; k < parameters; k++) {
      matrix[k][k] += damping * Math.max(matrix[k][k], 1e-12);
    }
    return new SingularValueDecomposition(new Array2DRowRealMatrix(matrix, false))
        .getSolver()
        .solve(new ArrayRealVector(right, false))
        .toArray();
  }

  private Expr best(double[] p) {
    Expr result = model.body();
    for (int k = 0; k < p.length; k++) {
      Expr symbol = variables.symbols().get(k);
      result = org.scheelite.std.calculus.Expressions.replace(result, symbol, new Real(p[k]));
    }
    return model.frame().evaluate(result);
  }
}
