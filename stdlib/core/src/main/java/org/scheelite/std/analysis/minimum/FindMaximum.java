package org.scheelite.std.analysis.minimum;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.std.analysis.NumericOptions;

/// A local maximum.
///
/// `FindMaximum[f, {x, x0}]` looks for a local maximum of `f` from `x0` on and gives `{maximum, {x
/// -> place}}`. Several variables and conditions are given as for `FindMinimum`.
///
/// ```wl
/// In:  FindMaximum[x Exp[-x], {x, 0}]
/// Out~: {0.36787944117, {x -> 1.}}
/// In:  FindMaximum[{x y, x + y == 2}, {x, y}]
/// Out~: {1., {x -> 1., y -> 1.}}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"FindMinimum", "NMaximize"})
final class FindMaximum {
  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Double> ACCURACY_GOAL = NumericOptions.ACCURACY_GOAL;
  static final Option<Double> PRECISION_GOAL = NumericOptions.PRECISION_GOAL;
  static final Option<Integer> MAX_ITERATIONS = NumericOptions.MAX_ITERATIONS;
  static final Option<Expr> METHOD = NumericOptions.METHOD;
  static final Option<Expr> EVALUATION_MONITOR = NumericOptions.EVALUATION_MONITOR;
  static final Option<Expr> STEP_MONITOR = NumericOptions.STEP_MONITOR;

  private FindMaximum() {}

  @Form
  static @Nullable Expr extreme(Expr f, Expr start, Expr[] more, Options options, Frame frame) {
    var specs = new Expr[more.length + 1];
    specs[0] = start;
    System.arraycopy(more, 0, specs, 1, more.length);
    Search.Extreme found = new Search("FindMaximum", -1, false, frame).find(f, specs);
    return found == null ? null : found.both();
  }
}
