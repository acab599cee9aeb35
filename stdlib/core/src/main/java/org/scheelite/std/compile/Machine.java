package org.scheelite.std.compile;

import org.scheelite.budget.Budget;
import org.scheelite.std.number.Comparison;
import org.scheelite.std.number.Powers;

/// What generated code calls: arithmetic that leaves by [Bail] where the interpreter's result is no
/// number of the machine, or comes with a message.
final class Machine {
  /// Integers up to this are reals without rounding.
  private static final long EXACT = 1L << 53;

  /// Bounds of iterators below this leave room for sums.
  private static final long BOUND = 1L << 60;

  private Machine() {}

  /// Begins a call of a user's function.
  static void enter(Budget budget, int room) {
    if (room < 0) {
      throw Bail.OUT;
    }
    budget.poll();
  }

  /// What no rule is for.
  static void none() {
    throw Bail.OUT;
  }

  static long add(long a, long b) {
    long sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) {
      throw Bail.OUT;
    }
    return sum;
  }

  static long subtract(long a, long b) {
    long difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0 || b == Long.MIN_VALUE) {
      throw Bail.OUT;
    }
    return difference;
  }

  static long multiply(long a, long b) {
    long low = a * b;
    if (Math.multiplyHigh(a, b) != low >> 63) {
      throw Bail.OUT;
    }
    return low;
  }

  /// Whether an iterator has not passed its bound.
  static boolean within(long count, long limit, long by) {
    if (by == 0) {
      throw Bail.OUT;
    }
    return by > 0 ? count <= limit : count >= limit;
  }

  /// How many values an iterator has.
  static long rounds(long from, long to, long by) {
    if (by == 0) {
      throw Bail.OUT;
    }
    return by > 0 ? from > to ? 0 : (to - from) / by + 1 : from < to ? 0 : (to - from) / by + 1;
  }

  /// Without overflow in the counters of loops.
  static long shift(long a, long b) {
    return a + b;
  }

  static long scale(long a, long b) {
    return a * b;
  }

  static long negate(long a) {
    if (a == Long.MIN_VALUE) {
      throw Bail.OUT;
    }
    return -a;
  }

  static double finite(double x) {
    if (!(Math.abs(x) <= Double.MAX_VALUE)) {
      throw Bail.OUT;
    }
    return x;
  }

  static double real(long a) {
    return a;
  }

  /// What was divided by before.
  static long nonzero(long a) {
    if (a == 0) {
      throw Bail.OUT;
    }
    return a;
  }

  /// The integer a fraction is, if it is one.
  static long whole(long numerator, long denominator) {
    if (denominator == 0 || denominator == -1 || numerator % denominator != 0) {
      throw Bail.OUT;
    }
    return numerator / denominator;
  }

  /// The real a fraction is rounded to.
  static double real(long numerator, long denominator) {
    if (denominator == 0
        || Math.abs(numerator) > EXACT
        || Math.abs(denominator) > EXACT
        || numerator == Long.MIN_VALUE
        || denominator == Long.MIN_VALUE) {
      throw Bail.OUT;
    }
    return (double) numerator / denominator;
  }

  static long square(long a) {
    return multiply(a, a);
  }

  /// Not checked: what is not finite stays so.
  static double square(double x) {
    return x * x;
  }

  static double reciprocal(double x) {
    if (x == 0) {
      throw Bail.OUT;
    }
    return finite(1 / x);
  }

  static double divide(double a, double b) {
    if (b == 0) {
      throw Bail.OUT;
    }
    return finite(a / b);
  }

  static long power(long base, long exponent) {
    if (exponent < 0 || exponent == 0 && base == 0) {
      throw Bail.OUT;
    }
    if (base == 1 || base == 0 || base == -1) {
      return exponent == 0 ? 1 : base == -1 && exponent % 2 == 0 ? 1 : base;
    }
    if (exponent > 62) {
      throw Bail.OUT;
    }
    long power = 1;
    for (long i = 0; i < exponent; i++) {
      power = multiply(power, base);
    }
    return power;
  }

  /// The exponent is neither 0 nor 1.
  static double power(double base, long exponent) {
    if (exponent == 0 || exponent == 1 || base == 0 && exponent < 0) {
      throw Bail.OUT;
    }
    return base == 0 ? base : finite(Powers.real(base, exponent));
  }

  static double power(double base, double exponent) {
    if (base <= 0) {
      throw Bail.OUT;
    }
    return finite(Math.pow(base, exponent));
  }

  static double power(long base, double exponent) {
    if (base <= 0) {
      throw Bail.OUT;
    }
    return finite(Math.pow(base, exponent));
  }

  static double exp(double x) {
    return finite(Math.exp(x));
  }

  static double sqrt(double x) {
    return finite(Math.sqrt(x));
  }

  static double log(double x) {
    return finite(Math.log(x));
  }

  static double log10(double x) {
    if (x <= 0) {
      throw Bail.OUT;
    }
    return Math.log10(x);
  }

  static double sin(double x) {
    return Math.sin(x);
  }

  static double cos(double x) {
    return Math.cos(x);
  }

  static double tan(double x) {
    return finite(Math.tan(x));
  }

  static double asin(double x) {
    return finite(Math.asin(x));
  }

  static double acos(double x) {
    return finite(Math.acos(x));
  }

  static double atan(double x) {
    return Math.atan(x);
  }

  /// In the order of the language: `x` first.
  static double atan(double x, double y) {
    return Math.atan2(y, x);
  }

  static double sinh(double x) {
    return finite(Math.sinh(x));
  }

  static double cosh(double x) {
    return finite(Math.cosh(x));
  }

  static double tanh(double x) {
    return Math.tanh(x);
  }

  static long abs(long a) {
    return a < 0 ? negate(a) : a;
  }

  static double abs(double x) {
    return Math.abs(x);
  }

  static long sign(long a) {
    return Long.signum(a);
  }

  static long sign(double x) {
    return (long) Math.signum(x);
  }

  static long max(long a, long b) {
    return Math.max(a, b);
  }

  static double max(double a, double b) {
    return Math.max(a, b);
  }

  static long min(long a, long b) {
    return Math.min(a, b);
  }

  static double min(double a, double b) {
    return Math.min(a, b);
  }

  private static long rounded(double x) {
    if (!(Math.abs(x) < 0x1p62)) {
      throw Bail.OUT;
    }
    return (long) x;
  }

  static long floor(double x) {
    return rounded(Math.floor(x));
  }

  static long ceiling(double x) {
    return rounded(Math.ceil(x));
  }

  static long round(double x) {
    return rounded(Math.rint(x));
  }

  static long integerPart(double x) {
    return rounded(x < 0 ? Math.ceil(x) : Math.floor(x));
  }

  static long mod(long a, long b) {
    if (b == 0) {
      throw Bail.OUT;
    }
    return Math.floorMod(a, b);
  }

  static double mod(double a, double b) {
    if (b == 0) {
      throw Bail.OUT;
    }
    double rest = a % b;
    return rest != 0 && rest < 0 != b < 0 ? rest + b : rest == 0 ? 0 : rest;
  }

  static long quotient(long a, long b) {
    if (b == 0 || b == -1) {
      throw Bail.OUT;
    }
    return Math.floorDiv(a, b);
  }

  static boolean divisible(long a, long b) {
    if (b == 0) {
      throw Bail.OUT;
    }
    return a % b == 0;
  }

  static long gcd(long a, long b) {
    long x = abs(a);
    long y = abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  static long and(long a, long b) {
    return a & b;
  }

  static long or(long a, long b) {
    return a | b;
  }

  static long xor(long a, long b) {
    return a ^ b;
  }

  static long not(long a) {
    return ~a;
  }

  static boolean even(long a) {
    return (a & 1) == 0;
  }

  static boolean odd(long a) {
    return (a & 1) != 0;
  }

  static boolean not(boolean a) {
    return !a;
  }

  static boolean xor(boolean a, boolean b) {
    return a ^ b;
  }

  static long boole(boolean a) {
    return a ? 1 : 0;
  }

  static boolean less(long a, long b) {
    return a < b;
  }

  static boolean lessEqual(long a, long b) {
    return a <= b;
  }

  static boolean equal(long a, long b) {
    return a == b;
  }

  static boolean unequal(long a, long b) {
    return a != b;
  }

  static boolean less(double a, double b) {
    return a < b && Comparison.machine(a, b) < 0;
  }

  static boolean lessEqual(double a, double b) {
    return a <= b || Comparison.machine(a, b) <= 0;
  }

  static boolean equal(double a, double b) {
    return Comparison.machine(a, b) == 0;
  }

  static boolean unequal(double a, double b) {
    return Comparison.machine(a, b) != 0;
  }

  static boolean same(double a, double b) {
    return a == b || Math.abs(a - b) <= Math.max(Math.ulp(a), Math.ulp(b));
  }

  /// The bound of an iterator.
  static long bound(long a) {
    if (a >= BOUND || a <= -BOUND) {
      throw Bail.OUT;
    }
    return a;
  }
}
