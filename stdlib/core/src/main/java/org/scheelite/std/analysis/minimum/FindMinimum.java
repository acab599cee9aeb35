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

/// A local minimum.
///
/// `FindMinimum[f, {x, x0}]` looks for a local minimum of `f` from `x0` on and gives `{minimum, {x
/// -> place}}`; `FindMinimum[f, {{x, x0}, {y, y0}, ...}]` does so in several variables, and
/// `FindMinimum[f, x]` from 1 on. `FindMinimum[{f, conditions}, ...]` keeps to equations and
/// inequalities. Derivatives are taken symbolically where they can be had.
///
/// ```wl
/// In:  FindMinimum[(x - 1)^2 + 3, {x, 0}]
/// Out: {3., {x -> 1.}}
/// In:  FindMinimum[{x + y, x^2 + y^2 <= 1}, {{x, 0}, {y, 0}}]
/// Out~: {-1.4142135624, {x -> -0.7071067812, y -> -0.7071067812}}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"FindMaximum", "FindArgMin", "NMinimize", "FindRoot"})
final class FindMinimum {
  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Double> ACCURACY_GOAL = NumericOptions.ACCURACY_GOAL;
  static final Option<Double> PRECISION_GOAL = NumericOptions.PRECISION_GOAL;
  static final Option<Integer> MAX_ITERATIONS = NumericOptions.MAX_ITERATIONS;
  static final Option<Expr> METHOD = NumericOptions.METHOD;
  static final Option<Expr> EVALUATION_MONITOR = NumericOptions.EVALUATION_MONITOR;
  static final Option<Expr> STEP_MONITOR = NumericOptions.STEP_MONITOR;

  private FindMinimum() {}

  @Form
  static @Nullable Expr extreme(Expr f, Expr start, Expr[] more, Options options, Frame frame) {
    var specs = new Expr[more.length + 1];
    specs[0] = start;
    System.arraycopy(more, 0, specs, 1, more.length);
    Search.Extreme found = new Search("FindMinimum", 1, false, frame).find(f, specs);
    return found == null ? null : found.both();
  }
}
