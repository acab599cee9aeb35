package org.scheelite.std.analysis.fit;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;

/// A fitted model with the numbers that say how good it is.
///
/// @param rows what each parameter adds to each prediction, for small changes
/// @param best the fitted expression
/// @param parameters the fitted parameters
/// @param predicted the values of the model at the data
/// @param intercept whether a constant is among the functions
record LinearModel(
    FitData data,
    double[][] rows,
    Expr best,
    double[] parameters,
    double[] predicted,
    boolean intercept) {

  static LinearModel of(FitData data, double[][] rows, Basis basis) {
    double[] parameters = LeastSquares.solve(rows, data.values());
    double[] predicted = new double[data.count()];
    for (int i = 0; i < predicted.length; i++) {
      for (int k = 0; k < parameters.length; k++) {
        predicted[i] += rows[i][k] * parameters[k];
      }
    }
    boolean constant =
        basis.functions().stream().anyMatch(f -> f instanceof org.scheelite.expr.Num);
    return new LinearModel(
        data, rows, basis.combination(parameters), parameters, predicted, constant);
  }

  /// A property by its name; null for an unknown one.
  @Nullable Expr property(String name, Frame frame) {
    double[] y = data.values();
    int n = y.length;
    int p = parameters.length;
    return switch (name) {
      case "BestFit" -> best;
      case "BestFitParameters" -> Packed.of(parameters);
      case "FitResiduals" -> Packed.of(residuals());
      case "PredictedResponse" -> Packed.of(predicted);
      case "Response" -> Packed.of(y);
      case "DesignMatrix" -> matrix(rows);
      case "RSquared" -> new Real(rSquared());
      case "AdjustedRSquared" ->
          new Real(1 - (1 - rSquared()) * (n - (intercept ? 1.0 : 0)) / (n - p));
      case "EstimatedVariance" -> new Real(variance());
      case "ParameterErrors" -> Packed.of(errors());
      case "ParameterTStatistics" -> Packed.of(ratios());
      case "CovarianceMatrix" -> matrix(covariance());
      case "AIC" -> new Real(information(2));
      case "BIC" -> new Real(information(Math.log(n)));
      default -> null;
    };
  }

  private double information(double weight) {
    int n = data.count();
    double likelihood = n * (1 + Math.log(2 * Math.PI * squares(residuals()) / n));
    return likelihood + weight * (parameters.length + 1);
  }

  private static Expr matrix(double[][] rows) {
    return Lists.of(java.util.Arrays.stream(rows).map(Packed::of).toArray(Expr[]::new));
  }

  private double[] residuals() {
    double[] rest = new double[predicted.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = data.values()[i] - predicted[i];
    }
    return rest;
  }

  private static double squares(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value * value;
    }
    return sum;
  }

  private double rSquared() {
    double[] y = data.values().clone();
    double mean = intercept ? java.util.Arrays.stream(y).average().orElse(0) : 0;
    for (int i = 0; i < y.length; i++) {
      y[i] -= mean;
    }
    return 1 - squares(residuals()) / squares(y);
  }

  private double variance() {
    return squares(residuals()) / (data.count() - parameters.length);
  }

  private double[][] covariance() {
    double[][] matrix = LeastSquares.covariance(rows);
    double variance = variance();
    for (double[] row : matrix) {
      for (int i = 0; i < row.length; i++) {
        row[i] *= variance;
      }
    }
    return matrix;
  }

  private double[] errors() {
    double[][] covariance = covariance();
    double[] errors = new double[parameters.length];
    for (int i = 0; i < errors.length; i++) {
      errors[i] = Math.sqrt(covariance[i][i]);
    }
    return errors;
  }

  private double[] ratios() {
    double[] errors = errors();
    double[] ratios = new double[errors.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = parameters[i] / errors[i];
    }
    return ratios;
  }
}
