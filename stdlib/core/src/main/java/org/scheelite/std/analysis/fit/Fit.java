package org.scheelite.std.analysis.fit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.NumericOptions;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Numerics;

/// A linear combination of functions fitted to data.
///
/// `Fit[{{x1, y1}, {x2, y2}, ...}, {f1, f2, ...}, x]` is the combination of the functions of `x`
/// that comes nearest to the data, by least squares; `{y1, y2, ...}` stands for values at 1, 2,
/// .... With several variables, `Fit[{{x1, y1, z1}, ...}, funs, {x, y}]`. `Fit[{m, v}]` is the
/// vector of coefficients that brings `m . a` nearest to `v`.
///
/// ```wl
/// In:  Fit[{{0, 1}, {1, 0}, {3, 2}, {5, 4}}, {1, x}, x]
/// Out~: 0.1864406779661014 + 0.6949152542372884*x
/// In:  Fit[{1, 4, 9, 16}, {1, x, x^2}, x] // Chop
/// Out~: 1.*x^2
/// ```
///
/// `Fit[data, funs, vars, "prop"]` gives `"BestFit"`, `"BestFitParameters"`, `"FitResiduals"`,
/// `"PredictedResponse"` or `"DesignMatrix"`.
@Builtin(seeAlso = {"FindFit", "LinearModelFit", "Interpolation"})
final class Fit {
  /// The data are not rows of numbers.
  static final Message NOTDATA =
      Message.of(
          "Fit::notdata",
          "The first argument is not a vector, matrix, or a list containing a design matrix and"
              + " response vector.");

  /// A function is no number at the data.
  static final Message FITC =
      Message.of(
          "Fit::fitc",
          "Number of coordinates (`1`) is not equal to the number of variables (`2`).");

  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;

  private Fit() {}

  @Form
  static @Nullable Expr matrix(Expr system, Options options, Frame frame) {
    if (!(system instanceof Normal pair)
        || !pair.is(org.scheelite.expr.Sym.LIST, 2)
        || !Lists.isList(pair.arg(0))
        || !Lists.isList(pair.arg(1))) {
      return frame.decline(NOTDATA);
    }
    Normal rows = (Normal) pair.arg(0);
    double[] values = numbers(pair.arg(1), frame);
    double[][] matrix = new double[rows.size()][];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = numbers(rows.arg(i), frame);
      if (matrix[i].length == 0 || matrix[i].length != matrix[0].length) {
        return frame.decline(NOTDATA);
      }
    }
    return matrix.length == 0 || matrix.length != values.length
        ? frame.decline(NOTDATA)
        : Packed.of(LeastSquares.solve(matrix, values));
  }

  /// The elements as machine numbers; none where one is no number.
  private static double[] numbers(Expr list, Frame frame) {
    double[] numbers =
        list instanceof Normal normal
            ? normal.args().stream().mapToDouble(x -> Numerics.machine(x, frame)).toArray()
            : new double[0];
    return Arrays.stream(numbers).anyMatch(Double::isNaN) ? new double[0] : numbers;
  }

  @Form
  static @Nullable Expr fit(
      Expr data, Expr functions, Expr variables, Options options, Frame frame) {
    return fit(data, functions, variables, Str.of("BestFit"), options, frame);
  }

  @Form
  static @Nullable Expr fit(
      Expr data, Expr functions, Expr variables, Expr property, Options options, Frame frame) {
    List<Expr> names = FitData.names(variables);
    FitData observed = FitData.read(data, names.size(), frame);
    if (observed == null) {
      return frame.decline(NOTDATA);
    }
    var basis = new Basis(FitData.names(functions), Variables.of(names), frame);
    double[][] rows = basis.matrix(observed);
    if (rows == null) {
      return null;
    }
    var model = LinearModel.of(observed, rows, basis);
    return property instanceof Str(String name) ? model.property(name, frame) : null;
  }
}
