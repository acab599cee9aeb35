package org.scheelite.std.analysis.minimum;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.std.analysis.NumericOptions;

/// The value of a global minimum.
///
/// `NMinValue[f, vars]` is the least value of `f`; arguments are those of `NMinimize`.
///
/// ```wl
/// In:  NMinValue[(x - 2)^2 + 1, x]
/// Out~: 1.
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"NMinimize"})
final class NMinValue {
  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Double> ACCURACY_GOAL = NumericOptions.ACCURACY_GOAL;
  static final Option<Double> PRECISION_GOAL = NumericOptions.PRECISION_GOAL;
  static final Option<Integer> MAX_ITERATIONS = NumericOptions.MAX_ITERATIONS;
  static final Option<Expr> METHOD = NumericOptions.METHOD;
  static final Option<Expr> EVALUATION_MONITOR = NumericOptions.EVALUATION_MONITOR;
  static final Option<Expr> STEP_MONITOR = NumericOptions.STEP_MONITOR;

  private NMinValue() {}

  @Form
  static @Nullable Expr extreme(Expr f, Expr start, Expr[] more, Options options, Frame frame) {
    var specs = new Expr[more.length + 1];
    specs[0] = start;
    System.arraycopy(more, 0, specs, 1, more.length);
    Search.Extreme found = new Search("NMinValue", 1, true, frame).find(f, specs);
    return found == null ? null : new Real(found.value());
  }
}
