package org.scheelite.std.number;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;

/// Comparing quantities by value. Inexact numbers count as equal when they differ only in their
/// last digits; exact constants are compared by their numeric values, as precisely as it takes.
public final class Comparison {
  /// The order is not known: something is symbolic, or not a real number.
  public static final int UNKNOWN = 2;

  /// Machine reals closer than this, relative to their size, are equal: the last seven bits.
  private static final double TOLERANCE = 0x1p-46;

  private Comparison() {}

  /// -1, 0 or 1 as `a` is less than, equal to or greater than `b`; else [#UNKNOWN].
  public static int order(Expr a, Expr b, Frame frame) {
    if (a instanceof Real(double x) && b instanceof Real(double y)) {
      return machine(x, y);
    }
    if (a instanceof Int(long x) && b instanceof Int(long y)) {
      return Long.compare(x, y);
    }
    if (a instanceof Num x && b instanceof Num y) {
      return numbers(x, y);
    }
    return quantities(a, b, frame);
  }

  /// The order of two machine reals.
  public static int machine(double x, double y) {
    if (x == y || Math.abs(x - y) <= TOLERANCE * Math.max(Math.abs(x), Math.abs(y))) {
      return Double.isInfinite(x - y) ? Double.compare(x, y) : 0;
    }
    return x < y ? -1 : x > y ? 1 : UNKNOWN;
  }

  /// The order of two numbers.
  public static int numbers(Num a, Num b) {
    if (a instanceof Complex || b instanceof Complex) {
      return UNKNOWN;
    }
    if (a.isExact() && b.isExact()) {
      return Integer.signum(CanonicalOrder.values(a, b));
    }
    if (a instanceof Real || b instanceof Real) {
      double x = a.doubleValue();
      double y = b.doubleValue();
      if (Double.isFinite(x) && Double.isFinite(y)) {
        return machine(x, y);
      }
      return Integer.signum(CanonicalOrder.values(a, b));
    }
    return Arithmetic.subtract(a, b).sign();
  }

  private static int quantities(Expr a, Expr b, Frame frame) {
    if (Infinities.is(a) || Infinities.is(b)) {
      return infinities(a, b, frame);
    }
    Num x = Numerics.number(a, 0, frame);
    Num y = x == null ? null : Numerics.number(b, 0, frame);
    if (x == null || y == null || x instanceof Complex || y instanceof Complex) {
      return UNKNOWN;
    }
    double p = x.doubleValue();
    double q = y.doubleValue();
    boolean inexact = isInexact(a) || isInexact(b);
    if (inexact || Math.abs(p - q) > 1e-9 * Math.max(Math.abs(p), Math.abs(q))) {
      return numbers(x, y);
    }
    return a.equals(b) ? 0 : closely(a, b, frame);
  }

  private static boolean isInexact(Expr a) {
    return a instanceof Num n && !n.isExact() && !(n instanceof BigReal);
  }

  private static int infinities(Expr a, Expr b, Frame frame) {
    int left = Infinities.sign(a);
    int right = Infinities.sign(b);
    boolean known =
        (left != 0 || isReal(a, frame)) && (right != 0 || isReal(b, frame)) && left != right;
    return known ? Integer.compare(left, right) : left != 0 && left == right ? 0 : UNKNOWN;
  }

  private static boolean isReal(Expr a, Frame frame) {
    return !Double.isNaN(Numerics.machine(a, frame));
  }

  /// The order of two exact quantities whose machine values are nearly the same.
  private static int closely(Expr a, Expr b, Frame frame) {
    for (int digits = 30; digits <= 120; digits *= 2) {
      Expr x = Numerics.of(a, digits, frame);
      Expr y = Numerics.of(b, digits, frame);
      if (!(x instanceof Num p && y instanceof Num q)) {
        return UNKNOWN;
      }
      Num difference = Arithmetic.subtract(p, q);
      if (difference instanceof Complex) {
        return UNKNOWN;
      }
      if (difference.sign() != 0) {
        return difference.sign();
      }
    }
    return 0;
  }

  /// Whether two quantities are equal: `True`, `False`, or null where it is not known.
  public static @Nullable Expr equal(Expr a, Expr b, Frame frame) {
    int order = order(a, b, frame);
    if (order != UNKNOWN) {
      return Sym.bool(order == 0);
    }
    Num x = Numerics.number(a, 0, frame);
    Num y = x == null ? null : Numerics.number(b, 0, frame);
    if (x == null || y == null) {
      return null;
    }
    return Sym.bool(close(x, y));
  }

  private static boolean close(Num a, Num b) {
    Num difference = Arithmetic.subtract(a, b);
    if (difference.sign() == 0) {
      return true;
    }
    double size = Math.max(size(a), size(b));
    return !(a.isExact() && b.isExact()) && size(difference) <= TOLERANCE * size;
  }

  private static double size(Num a) {
    return Math.hypot(Arithmetic.re(a).doubleValue(), Arithmetic.im(a).doubleValue());
  }
}
