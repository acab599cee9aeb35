package org.scheelite.std.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// The bounds of the bins of a histogram.
final class HistogramBins {
  private static final double MOST = 1e6;

  private HistogramBins() {}

  /// The bounds for a specification of bins; null where it is none.
  static @Nullable Normal of(Normal data, Expr bins, Frame frame) {
    if (bins instanceof Normal range && range.is(Sym.LIST)) {
      return range(data, range, frame);
    }
    double[] sorted =
        data.args().stream()
            .mapToDouble(x -> Numerics.machine(x, frame))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    double width = sorted.length == 0 ? Double.NaN : width(sorted, bins);
    if (Double.isNaN(width)) {
      return null;
    }
    return covering(data, width > 0 ? round(width) : Int.ONE, frame); // equal numbers: one bin
  }

  private static @Nullable Normal range(Normal data, Normal range, Frame frame) {
    if (range.size() == 1 && range.arg(0) instanceof Normal given && given.is(Sym.LIST)) {
      return given;
    }
    if (range.size() == 1) {
      return Numerics.machine(range.arg(0), frame) > 0 ? covering(data, range.arg(0), frame) : null;
    }
    if (range.size() != 3) {
      return null;
    }
    double from = Numerics.machine(range.arg(0), frame);
    double to = Numerics.machine(range.arg(1), frame);
    double step = Numerics.machine(range.arg(2), frame);
    return step > 0 && to > from && (to - from) / step < MOST
        ? (Normal) frame.evaluate(Data.call("Range", range.toArray()))
        : null;
  }

  /// The multiples of a width that cover the data.
  private static @Nullable Normal covering(Normal data, Expr width, Frame frame) {
    double step = Numerics.machine(width, frame);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    boolean exact = true;
    for (Expr element : data.args()) {
      double x = Numerics.machine(element, frame);
      if (Double.isFinite(x)) {
        low = Math.min(low, x);
        high = Math.max(high, x);
        exact &= !(element instanceof Num n) || n.isExact();
      }
    }
    double first = Math.floor(low / step);
    double last = Math.floor(high / step) + 1;
    if (!(last - first < MOST)) {
      return null;
    }
    boolean real = !exact && !(width instanceof Int);
    List<Expr> bounds = new ArrayList<>();
    for (double k = first; k <= last; k++) {
      Expr bound = frame.evaluate(Terms.product(Int.of((long) k), width));
      bounds.add(real ? Real.of(Numerics.machine(bound, frame)) : bound);
    }
    return Lists.of(bounds);
  }

  /// A width as a rule proposes it; NaN for what is no rule.
  private static double width(double[] sorted, Expr rule) {
    double range = sorted[sorted.length - 1] - sorted[0];
    double n = sorted.length;
    if (rule instanceof Int(long count)) {
      return count > 0 ? range / count : Double.NaN;
    }
    double sturges = range / (1 + Math.ceil(Math.log(n) / Math.log(2)));
    String name = rule instanceof Str(String text) ? text : "";
    return switch (name) {
      case "Sturges" -> sturges;
      case "Scott" -> 3.49 * deviation(sorted) / Math.cbrt(n);
      case "FreedmanDiaconis" -> {
        double middle = sorted[(int) (0.75 * (n - 1))] - sorted[(int) (0.25 * (n - 1))];
        yield middle > 0 ? 2 * middle / Math.cbrt(n) : sturges;
      }
      default -> rule.equals(Sym.AUTOMATIC) ? 3.49 * deviation(sorted) / Math.cbrt(n) : Double.NaN;
    };
  }

  private static double deviation(double[] data) {
    double mean = Arrays.stream(data).sum() / data.length;
    double squares = Arrays.stream(data).map(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / Math.max(1, data.length - 1));
  }

  /// The nearest of 1, 2 and 5 times a power of ten.
  private static Expr round(double width) {
    int power = (int) Math.floor(Math.log10(width));
    double mantissa = width / Math.pow(10, power);
    long digit = mantissa < 1.5 ? 1 : mantissa < 3.5 ? 2 : mantissa < 7.5 ? 5 : 10;
    BigInteger ten = BigInteger.TEN.pow(Math.abs(power));
    BigInteger times = BigInteger.valueOf(digit);
    return power >= 0 ? Rational.of(times.multiply(ten), BigInteger.ONE) : Rational.of(times, ten);
  }
}
