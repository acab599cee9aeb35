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
import org.scheelite.message.Message;
import org.scheelite.std.analysis.NumericOptions;

/// Parameters of a model fitted to data.
///
/// `FindFit[data, model, {a, b, ...}, x]` gives rules for the parameters with which the model comes
/// nearest to the data, by least squares. `{{a, a0}, {b, b0}, ...}` says where to begin.
///
/// ```wl
/// In:  FindFit[{{1, 2}, {2, 4.1}, {3, 5.9}}, a x + b, {a, b}, x]
/// Out~: {a -> 1.95, b -> 0.1}
/// In:  FindFit[Table[{x, 3. Exp[-2 x]}, {x, 0, 1, 0.1}], a Exp[-k x], {a, k}, x]
/// Out~: {a -> 3., k -> 2.}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Fit", "NonlinearModelFit", "FindMinimum"})
final class FindFit {
  /// The data are not rows of numbers.
  static final Message FITD =
      Message.of(
          "FindFit::fitd", "First argument `1` in FindFit is not a list or a rectangular array.");

  /// The model is no number at the start.
  static final Message NRLNUM =
      Message.of(
          "FindFit::nrlnum",
          "The function value `1` is not a list of real numbers at the starting parameters.");

  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Double> ACCURACY_GOAL = NumericOptions.ACCURACY_GOAL;
  static final Option<Double> PRECISION_GOAL = NumericOptions.PRECISION_GOAL;
  static final Option<Integer> MAX_ITERATIONS = NumericOptions.MAX_ITERATIONS;
  static final Option<Expr> METHOD = NumericOptions.METHOD;

  private FindFit() {}

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
    return result == null
        ? frame.decline(NRLNUM, model)
        : Call.list(unknown.rules(result.parameters()));
  }
}
