package org.scheelite.std.analysis;

import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// Options that the numeric methods share.
public final class NumericOptions {
  /// So many digits stand for machine arithmetic.
  public static final int MACHINE = 0;

  private static final Symbol MACHINE_PRECISION = Symbol.system("MachinePrecision");

  /// How many digits are used inside.
  public static final Option<Integer> WORKING_PRECISION =
      Option.symbol(
          "WorkingPrecision",
          MACHINE_PRECISION,
          "MachinePrecision or a positive number",
          NumericOptions::precision);

  /// How many digits of the result are to be right, beside what `PrecisionGoal` asks for.
  public static final Option<Double> ACCURACY_GOAL = goal("AccuracyGoal");

  /// How many significant digits of the result are to be right.
  public static final Option<Double> PRECISION_GOAL = goal("PrecisionGoal");

  /// How often a method may repeat its step.
  public static final Option<Integer> MAX_ITERATIONS =
      Option.symbol(
          "MaxIterations",
          Sym.AUTOMATIC,
          "Automatic or a positive integer",
          (value, frame) ->
              value.equals(Sym.AUTOMATIC)
                  ? Integer.valueOf(0)
                  : value instanceof Int(long n) && n > 0
                      ? Integer.valueOf((int) Math.min(n, 1 << 30))
                      : Infinities.sign(value) > 0 ? Integer.valueOf(1 << 30) : null);

  /// The name of the method.
  public static final Option<Expr> METHOD = Option.any("Method", Sym.AUTOMATIC);

  /// Evaluated whenever the function is.
  public static final Option<Expr> EVALUATION_MONITOR = Option.any("EvaluationMonitor", Sym.NONE);

  /// Evaluated after each step.
  public static final Option<Expr> STEP_MONITOR = Option.any("StepMonitor", Sym.NONE);

  private NumericOptions() {}

  private static Option<Double> goal(String name) {
    return Option.symbol(
        name,
        Sym.AUTOMATIC,
        "Automatic, Infinity or a number",
        (value, frame) -> {
          if (value.equals(Sym.AUTOMATIC)) {
            return Double.valueOf(Double.NaN);
          }
          double digits =
              Infinities.sign(value) > 0
                  ? Double.POSITIVE_INFINITY
                  : Numerics.machine(value, frame);
          return Double.isNaN(digits) ? null : Double.valueOf(digits);
        });
  }

  private static Integer precision(Expr value, Frame frame) {
    if (value.equals(MACHINE_PRECISION) || value.equals(Sym.AUTOMATIC)) {
      return MACHINE;
    }
    double digits = Numerics.machine(value, frame);
    return digits > 0 && digits < 100_000 ? (int) Math.ceil(digits) : MACHINE;
  }

  /// The name a method is called by; empty for `Automatic`.
  public static String method(Expr value) {
    Expr name =
        value instanceof org.scheelite.expr.Normal list && list.is(Sym.LIST) && list.size() > 0
            ? list.arg(0)
            : value;
    return name instanceof Str(String text)
        ? text
        : name instanceof Symbol symbol && !symbol.equals(Sym.AUTOMATIC) ? symbol.name() : "";
  }
}
