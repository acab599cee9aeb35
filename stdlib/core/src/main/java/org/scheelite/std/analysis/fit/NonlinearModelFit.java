package org.scheelite.std.analysis.fit;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.NumericOptions;

/// A nonlinear model fitted to data.
///
/// `NonlinearModelFit[data, model, {a, b, ...}, x]` fits the parameters by least squares and gives
/// a fitted model with the properties of `LinearModelFit`.
///
/// ```wl
/// In:  m = NonlinearModelFit[Table[{x, 2. Exp[x/2]}, {x, 0, 3}], a Exp[k x], {a, k}, x]; m[2]
/// Out~: 5.43656
/// In:  m["BestFitParameters"]
/// Out~: {a -> 2., k -> 0.5}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"FindFit", "LinearModelFit"})
final class NonlinearModelFit {
  /// The data are not rows of numbers.
  static final Message FITD = FindFit.FITD.by("NonlinearModelFit");

  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Integer> MAX_ITERATIONS = NumericOptions.MAX_ITERATIONS;
  static final Option<Expr> METHOD = NumericOptions.METHOD;

  private NonlinearModelFit() {}

  @Form
  static @Nullable Expr fit(
      Expr data, Expr model, Expr parameters, Expr variables, Options options, Frame frame) {
    List<Expr> names = FitData.names(variables);
    Expr values = frame.evaluate(data);
    FitData observed = FitData.read(values, names.size(), frame);
    if (observed == null) {
      return frame.decline(FITD, values);
    }
    Parameters unknown = Parameters.read(parameters, frame);
    NonlinearFit.Result result = unknown.fit(observed, model, names, frame);
    if (result == null) {
      return null;
    }
    var fitted =
        new LinearModel(
            observed, result.rows(), result.best(), result.parameters(), result.predicted(), false);
    Expr source = Call.of(Symbol.system("NonlinearModelFit"), values, model, parameters, variables);
    return new FittedModel(source, fitted, names, unknown.rules(result.parameters()));
  }
}
