package org.scheelite.std.linear.spectrum;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.linear.machine.Eigen;
import org.scheelite.std.linear.machine.Lu;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Roots of monic polynomials with rational coefficients: whole and quadratic ones exactly, the
/// rest as `Root` objects.
///
/// Numeric roots tell which linear and quadratic factors to try; each is proved by exact division.
final class IntegerRoots {
  private final Frame frame;
  private final BigInteger scale;
  private final List<ExactEigen.Value> values = new ArrayList<>();
  private BigInteger[] polynomial;

  private IntegerRoots(BigInteger[] polynomial, BigInteger scale, Frame frame) {
    this.polynomial = polynomial;
    this.scale = scale;
    this.frame = frame;
  }

  /// All roots; null where the coefficients are not all rational.
  static @Nullable List<ExactEigen.Value> of(Expr[] monic, Frame frame) {
    BigInteger scale = BigInteger.ONE;
    for (Expr coefficient : monic) {
      switch (coefficient) {
        case Whole _ -> {}
        case Rational(_, var denominator) ->
            scale = scale.divide(scale.gcd(denominator)).multiply(denominator);
        default -> {
          return null;
        }
      }
    }
    // x = y / scale makes the polynomial in y monic with whole coefficients
    int n = monic.length - 1;
    var whole = new BigInteger[n + 1];
    for (int i = 0; i <= n; i++) {
      Num value = Arithmetic.multiply((Num) monic[i], Whole.of(scale.pow(n - i)));
      whole[i] = ((Whole) value).big();
    }
    var roots = new IntegerRoots(whole, scale, frame);
    roots.split();
    return roots.values;
  }

  private void split() {
    boolean found = true;
    while (found && polynomial.length > 1) {
      frame.poll();
      Complex[] roots = numeric();
      found = linear(roots) || quadratic(roots);
      if (!found) {
        rest(roots);
      }
    }
  }

  private boolean linear(Complex[] roots) {
    boolean found = false;
    for (Complex root : roots) {
      if (!Double.isFinite(root.norm()) || Math.abs(root.getImaginaryPart()) > 0.4) {
        continue;
      }
      BigInteger whole = new BigDecimal(Math.rint(root.getRealPart())).toBigInteger();
      var factor = new BigInteger[] {whole.negate(), BigInteger.ONE};
      BigInteger[] quotient = divide(polynomial, factor);
      if (quotient != null) {
        polynomial = quotient;
        Num value = Arithmetic.divide(Whole.of(whole), Whole.of(scale));
        values.add(new ExactEigen.Value(value, Surd.of(value)));
        found = true;
      }
    }
    return found;
  }

  private boolean quadratic(Complex[] roots) {
    for (int i = 0; i < roots.length; i++) {
      for (int k = i + 1; k < roots.length; k++) {
        Complex sum = roots[i].add(roots[k]);
        Complex product = roots[i].multiply(roots[k]);
        if (!isWhole(sum) || !isWhole(product)) {
          continue;
        }
        BigInteger b = new BigDecimal(Math.rint(-sum.getRealPart())).toBigInteger();
        BigInteger c = new BigDecimal(Math.rint(product.getRealPart())).toBigInteger();
        BigInteger[] quotient = divide(polynomial, b, c);
        if (quotient != null) {
          polynomial = quotient;
          add(b, c);
          return true;
        }
      }
    }
    return false;
  }

  private static BigInteger @Nullable [] divide(
      BigInteger[] polynomial, BigInteger b, BigInteger c) {
    return divide(polynomial, new BigInteger[] {c, b, BigInteger.ONE});
  }

  private static boolean isWhole(Complex z) {
    double scale = 1e-4 * Math.max(1, Math.abs(z.getRealPart()) * 1e-6);
    return Math.abs(z.getImaginaryPart()) < scale
        && Math.abs(z.getRealPart() - Math.rint(z.getRealPart())) < scale;
  }

  /// Both roots of `y^2 + b y + c`.
  private void add(BigInteger b, BigInteger c) {
    BigInteger discriminant = b.multiply(b).subtract(c.shiftLeft(2));
    BigInteger root = BigInteger.ONE;
    BigInteger free = discriminant;
    for (long p = 2; p < 100_000; p++) {
      BigInteger square = BigInteger.valueOf(p * p);
      if (square.compareTo(free.abs()) > 0) {
        break;
      }
      while (free.mod(square).signum() == 0) {
        free = free.divide(square);
        root = root.multiply(BigInteger.valueOf(p));
      }
    }
    BigInteger whole = free.abs().sqrt();
    if (whole.multiply(whole).equals(free.abs()) && !whole.equals(BigInteger.ONE)) {
      root = root.multiply(whole);
      free = BigInteger.valueOf(free.signum());
    }
    BigInteger twice = scale.shiftLeft(1);
    Num middle = Rational.of(b.negate(), twice);
    Num reach = Rational.of(root, twice);
    for (Num side : List.of(reach, Arithmetic.negate(reach))) {
      var surd = new Surd(middle, side, free);
      values.add(new ExactEigen.Value(surd.expr(frame), surd));
    }
  }

  /// The roots that are left as `Root[f, k, 0]`; real ones are counted first, each group in order.
  private void rest(Complex... roots) {
    int n = polynomial.length - 1;
    BigInteger content = BigInteger.ZERO;
    var coefficients = new BigInteger[n + 1];
    for (int i = 0; i <= n; i++) {
      coefficients[i] = polynomial[i].multiply(scale.pow(i));
      content = content.gcd(coefficients[i]);
    }
    var terms = new Expr[n + 1];
    for (int i = 0; i <= n; i++) {
      Expr power = Terms.power(Call.of(Sym.SLOT, Int.ONE), Int.of(i));
      Expr coefficient = Whole.of(coefficients[i].divide(content));
      terms[i] = i == 0 ? coefficient : Terms.product(coefficient, power);
    }
    Expr function = Call.of(Sym.FUNCTION, frame.evaluate(Terms.sum(terms)));
    List<Complex> order = new ArrayList<>(Arrays.asList(roots));
    order.sort(
        Comparator.<Complex>comparingInt(z -> z.getImaginaryPart() == 0 ? 0 : 1)
            .thenComparingDouble(Complex::getRealPart)
            .thenComparingDouble(Complex::getImaginaryPart));
    for (int k = 1; k <= n; k++) {
      Expr root = frame.evaluate(Call.of(Symbol.system("Root"), function, Int.of(k), Int.ZERO));
      Complex near = k <= order.size() ? order.get(k - 1).divide(scale.doubleValue()) : null;
      values.add(new ExactEigen.Value(root, null, near));
    }
  }

  private Complex[] numeric() {
    int n = polynomial.length - 1;
    var companion = new double[n][n];
    for (int i = 0; i < n; i++) {
      companion[i][n - 1] = -polynomial[i].doubleValue();
      if (i > 0) {
        companion[i][i - 1] = 1;
      }
    }
    if (!Double.isFinite(Lu.norm(companion))) {
      return new Complex[0];
    }
    Eigen eigen = Eigen.of(MachineMatrix.of(companion), false, frame);
    double[] im = eigen.im();
    var roots = new Complex[n];
    for (int i = 0; i < n; i++) {
      roots[i] = new Complex(eigen.re()[i], im == null ? 0 : im[i]);
    }
    return roots;
  }

  /// The quotient by a monic polynomial; null where a rest is left.
  private static BigInteger @Nullable [] divide(BigInteger[] a, BigInteger... b) {
    BigInteger[] rest = a.clone();
    int degree = b.length - 1;
    if (rest.length < b.length) {
      return null;
    }
    var quotient = new BigInteger[rest.length - degree];
    for (int i = quotient.length - 1; i >= 0; i--) {
      BigInteger factor = rest[i + degree];
      quotient[i] = factor;
      for (int k = 0; k <= degree; k++) {
        rest[i + k] = rest[i + k].subtract(factor.multiply(b[k]));
      }
    }
    for (int i = 0; i < degree; i++) {
      if (rest[i].signum() != 0) {
        return null;
      }
    }
    return quotient;
  }
}
