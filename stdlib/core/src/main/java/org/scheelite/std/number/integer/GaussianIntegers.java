package org.scheelite.std.number.integer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Primes and factors among the complex numbers with whole parts. A prime is written in the first
/// quadrant.
final class GaussianIntegers {
  /// Whether integers are taken as complex ones.
  static final Option<Boolean> OPTION =
      Option.symbol(
          "GaussianIntegers",
          Sym.FALSE,
          "True or False",
          (value, frame) ->
              value.equals(Sym.TRUE) || value.equals(Sym.FALSE)
                  ? Boolean.valueOf(value.equals(Sym.TRUE))
                  : null);

  private GaussianIntegers() {}

  /// Such a number.
  private record Point(BigInteger re, BigInteger im) {
    BigInteger norm() {
      return re.multiply(re).add(im.multiply(im));
    }

    /// The quotient where it is one of these numbers; else null.
    @Nullable Point over(Point other) {
      BigInteger norm = other.norm();
      BigInteger a = re.multiply(other.re).add(im.multiply(other.im));
      BigInteger b = im.multiply(other.re).subtract(re.multiply(other.im));
      return a.mod(norm).signum() == 0 && b.mod(norm).signum() == 0
          ? new Point(a.divide(norm), b.divide(norm))
          : null;
    }

    Num number() {
      return Complex.of(Whole.of(re), Whole.of(im));
    }
  }

  private static @Nullable Point point(Expr number) {
    return switch (number) {
      case Whole n -> new Point(n.big(), BigInteger.ZERO);
      case Complex(Whole re, Whole im) -> new Point(re.big(), im.big());
      default -> null;
    };
  }

  /// Whether this is a prime among complex integers.
  static boolean isPrime(Expr number) {
    Point z = point(number);
    if (z == null) {
      return false;
    }
    if (z.re.signum() != 0 && z.im.signum() != 0) {
      return Primes.isPrime(z.norm());
    }
    BigInteger size = z.re.add(z.im).abs();
    return size.testBit(0) && size.testBit(1) && Primes.isPrime(size);
  }

  /// Pairs of prime factors and exponents; null for other numbers and 0.
  static @Nullable Expr factors(Expr number, Frame frame) {
    Point rest = point(number);
    if (rest == null || rest.norm().signum() == 0) {
      return null;
    }
    List<Expr> pairs = new ArrayList<>();
    for (Map.Entry<BigInteger, Integer> factor : Primes.factors(rest.norm(), frame).entrySet()) {
      for (Point prime : above(factor.getKey(), frame)) {
        int count = 0;
        for (Point next = rest.over(prime); next != null; next = rest.over(prime)) {
          rest = next;
          count++;
        }
        if (count > 0) {
          pairs.add(Call.list(prime.number(), Int.of(count)));
        }
      }
    }
    pairs.sort(CanonicalOrder.INSTANCE);
    if (!rest.number().equals(Int.ONE)) {
      pairs.addFirst(Call.list(rest.number(), Int.ONE));
    }
    return Lists.of(pairs);
  }

  /// The primes that divide a prime integer.
  private static List<Point> above(BigInteger p, Frame frame) {
    if (p.equals(BigInteger.TWO)) {
      return List.of(new Point(BigInteger.ONE, BigInteger.ONE));
    }
    if (p.testBit(1)) {
      return List.of(new Point(p, BigInteger.ZERO));
    }
    // a root of -1 modulo p; its common divisor with p has the norm p
    BigInteger quarter = p.shiftRight(2);
    BigInteger root = BigInteger.ONE;
    BigInteger minus = p.subtract(BigInteger.ONE);
    for (BigInteger k = BigInteger.TWO;
        !root.multiply(root).mod(p).equals(minus);
        k = k.add(BigInteger.ONE)) {
      frame.poll();
      root = k.modPow(quarter, p);
    }
    BigInteger a = p;
    BigInteger b = root;
    while (b.multiply(b).compareTo(p) > 0) {
      BigInteger next = a.mod(b);
      a = b;
      b = next;
    }
    BigInteger other = p.subtract(b.multiply(b)).sqrt();
    return List.of(new Point(b, other), new Point(other, b));
  }
}
