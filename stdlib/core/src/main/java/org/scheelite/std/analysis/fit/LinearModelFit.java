package org.scheelite.std.analysis.fit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.Variables;

/// A linear model fitted to data.
///
/// `LinearModelFit[{{x1, y1}, ...}, {f1, f2, ...}, x]` fits a constant and a combination of the
/// functions of `x` by least squares and gives a fitted model. Applied to a number the model
/// predicts; applied to `"BestFit"`, `"BestFitParameters"`, `"RSquared"`, `"AdjustedRSquared"`,
/// `"FitResiduals"`, `"PredictedResponse"`, `"EstimatedVariance"`, `"ParameterErrors"`,
/// `"ParameterTStatistics"`, `"CovarianceMatrix"`, `"DesignMatrix"`, `"AIC"`, `"BIC"` or
/// `"Function"` it tells about itself; `Normal` gives the expression.
///
/// ```wl
/// In:  model = LinearModelFit[{{0, 1}, {1, 0}, {3, 2}, {5, 4}}, x, x]; Normal[model]
/// Out~: 0.1864406779661014 + 0.6949152542372884*x
/// In:  model["RSquared"]
/// Out~: 0.814043583535
/// In:  model[2]
/// Out~: 1.57627
/// ```
@Builtin(seeAlso = {"Fit", "NonlinearModelFit", "FindFit"})
final class LinearModelFit {
  /// The data are not rows of numbers.
  static final Message NOTDATA = Fit.NOTDATA.by("LinearModelFit");

  /// Whether a constant is added to the functions.
  static final Option<Expr> INCLUDE_CONSTANT_BASIS = Option.any("IncludeConstantBasis", Sym.TRUE);

  private LinearModelFit() {}

  @Form
  static @Nullable Expr fit(
      Expr data, Expr functions, Expr variables, Options options, Frame frame) {
    List<Expr> names = FitData.names(variables);
    FitData observed = FitData.read(data, names.size(), frame);
    if (observed == null) {
      return frame.decline(NOTDATA);
    }
    var all = new ArrayList<Expr>(FitData.names(functions));
    if (options.get(INCLUDE_CONSTANT_BASIS).equals(Sym.TRUE)) {
      all.remove(Int.ONE);
      all.addFirst(Int.ONE);
    }
    var basis = new Basis(all, Variables.of(names), frame);
    double[][] rows = basis.matrix(observed);
    if (rows == null) {
      return null;
    }
    Expr source = Call.of(Symbol.system("LinearModelFit"), data, functions, variables);
    return new FittedModel(source, LinearModel.of(observed, rows, basis), names, List.of());
  }
}
