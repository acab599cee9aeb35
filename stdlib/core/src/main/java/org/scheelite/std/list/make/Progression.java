package org.scheelite.std.list.make;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.list.Sizes;

/// An arithmetic progression from a bound to another. Values are made by multiplication, so that
/// rounding errors do not add up.
public abstract sealed class Progression {
  /// How far the number of steps may lie below a whole number by rounding, relative to it.
  private static final double TOLERANCE = 1e-12;

  private final long count;

  private Progression(long count) {
    this.count = count;
  }

  /// The progression `from`, `from + step`, … up to `to`; null where the bounds do not say how many
  /// values there are.
  public static @Nullable Progression of(Expr from, Expr to, Expr step, Frame frame) {
    if (from instanceof Int(long a) && step instanceof Int(long d) && d != 0) {
      if (Sizes.isInfinity(to)) {
        return new Longs(a, d, d > 0 ? Long.MAX_VALUE : 0);
      }
      if (to instanceof Int(long b) && fits(a) && fits(b) && fits(d)) {
        return new Longs(
            a, d, (b - a) / d < 0 || (b - a) * Long.signum(d) < 0 ? 0 : (b - a) / d + 1);
      }
    }
    Num quotient = steps(from, to, step, frame);
    if (quotient == null) {
      return null;
    }
    long count = count(quotient);
    if (from instanceof Real || step instanceof Real) {
      Expr a = frame.numeric(from, 0);
      Expr d = frame.numeric(step, 0);
      if (a instanceof Real(double start) && d instanceof Real(double by)) {
        return new Doubles(start, by, count);
      }
    }
    return from instanceof Int(long a) && step instanceof Int(long d) && fits(a) && fits(d)
        ? new Longs(a, d, count)
        : new Any(from, step, count, frame);
  }

  /// `count` values from `from` on.
  public static Progression times(Expr from, Expr step, int count, Frame frame) {
    return from instanceof Int(long a) && step instanceof Int(long d) && fits(a) && fits(d)
        ? new Longs(a, d, count)
        : new Any(from, step, count, frame);
  }

  /// `count` values from one bound to the other, both of them met; null for less than two.
  public static @Nullable Progression divided(Expr from, Expr to, int count, Frame frame) {
    if (count < 2) {
      return count < 0 ? null : times(from, Int.ZERO, count, frame);
    }
    Expr way = Call.of(Sym.PLUS, to, Call.of(Sym.TIMES, Int.MINUS_ONE, from));
    Expr step = frame.evaluate(Call.of(Sym.TIMES, way, Rational.of(1, count - 1L)));
    boolean real = from instanceof Real || step instanceof Real;
    if (real
        && frame.numeric(from, 0) instanceof Real(double a)
        && frame.numeric(to, 0) instanceof Real(double b)) {
      return new Divided(a, b, count);
    }
    return times(from, step, count, frame);
  }

  /// Whether sums and differences of such numbers are machine integers.
  private static boolean fits(long value) {
    return Math.abs(value) < 1L << 60;
  }

  /// The number of steps from one bound to the other, not rounded; null where there is none.
  private static @Nullable Num steps(Expr from, Expr to, Expr step, Frame frame) {
    if (from instanceof Real(double a)
        && to instanceof Real(double b)
        && step instanceof Real(double d)) {
      return real((b - a) / d);
    }
    if (step instanceof Num by && by.sign() == 0) {
      return null;
    }
    Expr way = frame.evaluate(Call.of(Sym.PLUS, to, Call.of(Sym.TIMES, Int.MINUS_ONE, from)));
    Expr quotient =
        frame.evaluate(Call.of(Sym.TIMES, way, Call.of(Sym.POWER, step, Int.MINUS_ONE)));
    if (quotient instanceof Num exact && exact.isExact()) {
      return exact instanceof Complex ? null : exact;
    }
    if (Sizes.isInfinity(quotient)) {
      return Real.of(Double.POSITIVE_INFINITY);
    }
    Expr value = frame.numeric(quotient, 0);
    return value instanceof Complex || !(value instanceof Num number)
        ? null
        : real(number.doubleValue());
  }

  private static @Nullable Num real(double quotient) {
    return Double.isNaN(quotient) ? null : Real.of(quotient);
  }

  private static long count(Num quotient) {
    if (quotient.sign() < 0) {
      return isNearZero(quotient) ? 1 : 0;
    }
    return switch (quotient) {
      case Whole whole -> count(whole.big());
      case Rational(BigInteger n, BigInteger d) -> count(n.divide(d));
      default -> {
        double value = quotient.doubleValue();
        double near = Math.rint(value);
        boolean whole = Math.abs(value - near) <= TOLERANCE * Math.max(1, near);
        double steps = whole ? near : Math.floor(value);
        yield steps >= 0x1p62 ? Long.MAX_VALUE : (long) steps + 1;
      }
    };
  }

  private static boolean isNearZero(Num quotient) {
    return quotient instanceof Real(double value) && value >= -TOLERANCE;
  }

  private static long count(BigInteger steps) {
    return steps.bitLength() > 62 ? Long.MAX_VALUE : steps.longValue() + 1;
  }

  /// How many values there are; `Long.MAX_VALUE` for no end.
  public long count() {
    return count;
  }

  /// The value at an index from 0.
  public abstract Expr at(long index);

  /// All values.
  public Normal list(Frame frame) {
    Sizes.reserve(frame, count);
    var values = new Expr[(int) count];
    Arrays.setAll(values, this::at);
    return Lists.of(values);
  }

  /// Machine integers.
  private static final class Longs extends Progression {
    private final long from;
    private final long step;

    Longs(long from, long step, long count) {
      super(count);
      this.from = from;
      this.step = step;
    }

    @Override
    public Expr at(long index) {
      return Int.of(from + index * step);
    }

    @Override
    public Normal list(Frame frame) {
      Sizes.reserve(frame, count());
      var values = new long[(int) count()];
      Arrays.setAll(values, i -> from + i * step);
      return values.length == 0 ? Call.list() : Packed.of(values);
    }
  }

  /// Machine reals.
  private static final class Doubles extends Progression {
    private final double from;
    private final double step;

    Doubles(double from, double step, long count) {
      super(count);
      this.from = from;
      this.step = step;
    }

    @Override
    public Expr at(long index) {
      return new Real(from + index * step);
    }

    @Override
    public Normal list(Frame frame) {
      Sizes.reserve(frame, count());
      var values = new double[(int) count()];
      Arrays.setAll(values, i -> from + i * step);
      return values.length == 0 ? Call.list() : Packed.of(values);
    }
  }

  /// Machine reals between two bounds, of which both are met exactly.
  private static final class Divided extends Progression {
    private final double from;
    private final double to;

    Divided(double from, double to, long count) {
      super(count);
      this.from = from;
      this.to = to;
    }

    @Override
    public Expr at(long index) {
      double last = count() - 1;
      return new Real(index == last ? to : from + (to - from) * index / last);
    }
  }

  /// Anything that can be added and multiplied.
  private static final class Any extends Progression {
    private final Expr from;
    private final Expr step;
    private final Frame frame;

    Any(Expr from, Expr step, long count, Frame frame) {
      super(count);
      this.from = from;
      this.step = step;
      this.frame = frame;
    }

    @Override
    public Expr at(long index) {
      return index == 0
          ? from
          : frame.evaluate(Call.of(Sym.PLUS, from, Call.of(Sym.TIMES, Int.of(index), step)));
    }
  }
}
