package org.scheelite.std.linear.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Exact eigenvalues, by decreasing absolute value, and what is needed for their eigenvectors.
final class ExactEigen {
  private ExactEigen() {}

  /// An eigenvalue.
  ///
  /// @param value as an expression
  /// @param surd in the field of a square root, where it lies in one; else null
  /// @param near an approximate value, where the expression does not tell it; else null
  record Value(Expr value, @Nullable Surd surd, @Nullable Complex near) {

    /// An eigenvalue whose size shows.
    Value(Expr value, @Nullable Surd surd) {
      this(value, surd, null);
    }
  }

  /// All eigenvalues with their multiplicities; null where they cannot be written down.
  static @Nullable List<Value> values(Expr[][] m, Frame frame) {
    if (isTriangular(m)) {
      List<Value> diagonal = new ArrayList<>();
      for (int i = 0; i < m.length; i++) {
        diagonal.add(new Value(m[i][i], m[i][i] instanceof Num n ? Surd.of(n) : null));
      }
      return sorted(diagonal, frame);
    }
    Expr[] monic = CharacteristicPolynomials.monic(m, frame);
    List<Value> values = IntegerRoots.of(monic, frame);
    if (values == null && m.length == 2) {
      return quadratic(monic, frame);
    }
    return values == null ? null : sorted(values, frame);
  }

  private static boolean isTriangular(Expr[][] m) {
    boolean upper = true;
    boolean lower = true;
    for (int i = 0; i < m.length; i++) {
      for (int k = 0; k < i; k++) {
        upper &= Matrices.isZero(m[i][k]);
        lower &= Matrices.isZero(m[k][i]);
      }
    }
    return upper || lower;
  }

  /// Both roots of a monic quadratic polynomial with any coefficients.
  private static List<Value> quadratic(Expr[] monic, Frame frame) {
    Expr trace = frame.evaluate(Terms.negate(monic[1]));
    Expr discriminant =
        Algebra.expand(
            Terms.sum(Terms.power(trace, Int.TWO), Terms.product(Int.of(-4), monic[0])), frame);
    Expr root = SquareRoots.of(discriminant, frame);
    boolean rational = root != null;
    Expr square = root == null ? Terms.sqrt(discriminant) : root;
    Expr half = Rational.of(1, 2);
    Expr low = Terms.product(half, Terms.difference(trace, square));
    Expr high = Terms.product(half, Terms.sum(trace, square));
    Expr first = rational ? Algebra.expand(low, frame) : frame.evaluate(low);
    Expr second = rational ? Algebra.expand(high, frame) : frame.evaluate(high);
    return sorted(List.of(new Value(first, null), new Value(second, null)), frame);
  }

  /// By decreasing absolute value where all are numeric, else in the order given.
  static List<Value> sorted(List<Value> values, Frame frame) {
    record Sized(Value value, double size, double re, double im) {}
    List<Sized> sized = new ArrayList<>();
    for (Value value : values) {
      Complex z = near(value, frame);
      if (z == null) {
        return values;
      }
      double re = z.getRealPart();
      double im = z.getImaginaryPart();
      sized.add(new Sized(value, Math.hypot(re, im), re, im));
    }
    sized.sort(
        (a, b) -> {
          double scale = 1e-12 * Math.max(a.size, b.size);
          if (Math.abs(a.size - b.size) > scale) {
            return Double.compare(b.size, a.size);
          }
          return Math.abs(a.re - b.re) > scale
              ? Double.compare(a.re, b.re)
              : Double.compare(b.im, a.im);
        });
    return sized.stream().map(Sized::value).toList();
  }

  private static @Nullable Complex near(Value value, Frame frame) {
    if (value.near != null) {
      return value.near;
    }
    Num n = Numerics.number(value.value, 0, frame);
    return n == null ? null : Complexes.machine(n);
  }
}
