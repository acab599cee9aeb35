package org.scheelite.std.distribution;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Expectations by numbers.
///
/// `NExpectation[f, x \[Distributed] dist]` is the numeric value of the expectation of `f` where
/// `x` has the distribution `dist`, as `Expectation` gives it; where that knows no formula, by an
/// integral or a sum of numbers.
///
/// ```wl
/// In:  NExpectation[x^4, Distributed[x, NormalDistribution[0, 2]]]
/// Out: 48.
/// In:  NExpectation[Abs[Sin[x]], Distributed[x, NormalDistribution[0, 1]]]
/// Out~: 0.579153
/// In:  NExpectation[Sqrt[k], Distributed[k, PoissonDistribution[3]]]
/// Out~: 1.630954
/// ```
@Builtin(
    attributes = Attribute.HOLD_ALL,
    seeAlso = {"Expectation", "NIntegrate"})
final class NExpectation {
  private static final int MOST_TERMS = 200_000;
  private static final int QUIET_TERMS = 30;
  private static final double NEGLIGIBLE = 1e-17;

  private NExpectation() {}

  @Form
  static @Nullable Expr of(Expr f, Expr variables, Frame frame) {
    Expr value =
        RandomVariables.eachOf(
            frame.evaluate(f),
            frame.evaluate(variables),
            (g, x, distribution) -> numeric(g, x, distribution, frame));
    return value == null ? null : Numerics.of(value, 0, frame);
  }

  private static @Nullable Expr numeric(Expr f, Expr x, Expr distribution, Frame frame) {
    Expr exact = Expectation.exact(f, x, distribution, frame);
    if (exact != null) {
      return exact;
    }
    Member member = Distributions.isKnown(distribution) ? Member.of(distribution, frame) : null;
    if (member == null || !member.isNumeric(frame)) {
      return null;
    }
    if (member.family().discrete()) {
      return sum(f, x, member, frame);
    }
    Expr density = Distributions.density(distribution, x, frame);
    if (density == null) {
      return null;
    }
    Expr range = Call.list(x, member.low(frame), member.high(frame));
    Expr value =
        frame.call(Symbol.system("NIntegrate"), frame.evaluate(Terms.product(f, density)), range);
    return value instanceof Num ? value : null;
  }

  /// Adds from the least value on until the terms past the mean no longer count.
  private static @Nullable Expr sum(Expr f, Expr x, Member member, Frame frame) {
    Expr mean = member.value("Mean", frame);
    if (!(member.low(frame) instanceof Int(long low)) || mean == null) {
      return null;
    }
    double middle = Numerics.machine(mean, frame);
    double sum = 0;
    int quiet = 0;
    for (long k = low; k < low + MOST_TERMS; k++) {
      frame.poll();
      Expr chance = member.at("PDF", "x", Real.of(k), frame);
      Expr value = frame.call(Symbol.system("ReplaceAll"), f, Call.of(Sym.RULE, x, Int.of(k)));
      double term =
          chance == null
              ? Double.NaN
              : Numerics.machine(value, frame) * Numerics.machine(chance, frame);
      if (Double.isNaN(term)) {
        return null;
      }
      sum += term;
      quiet = Math.abs(term) <= NEGLIGIBLE * Math.abs(sum) ? quiet + 1 : 0;
      if (quiet > QUIET_TERMS && k > middle) {
        return Real.of(sum);
      }
    }
    return null;
  }
}
