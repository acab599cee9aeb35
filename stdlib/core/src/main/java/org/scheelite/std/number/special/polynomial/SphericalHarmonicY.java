package org.scheelite.std.number.special.polynomial;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Spherical harmonics.
///
/// `SphericalHarmonicY[l, m, theta, phi]` is the spherical harmonic of degree `l` and order `m` at
/// the polar angle `theta` and the azimuth `phi`, for whole numbers `l >= 0` and `m`; it is 0 where
/// `m` is beyond `l`.
///
/// ```wl
/// In:  {SphericalHarmonicY[0, 0, t, p], SphericalHarmonicY[2, 0, t, p]}
/// Out: {1/(2*Sqrt[Pi]), (Sqrt[5/Pi]*(-1 + 3*Cos[t]^2))/4}
/// In:  SphericalHarmonicY[3, 1, t, p]
/// Out: -1/8*(Sqrt[21/Pi]*E^(I*p)*(-1 + 5*Cos[t]^2)*Sin[t])
/// In:  SphericalHarmonicY[2, -2, 0.5, 0.]
/// Out~: 0.0887847 + 0.*I
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"LegendreP"})
final class SphericalHarmonicY {
  private static final long HIGHEST = 200;

  private SphericalHarmonicY() {}

  @Form
  static @Nullable Expr value(Expr degree, Expr order, Expr theta, Expr phi, Frame frame) {
    if (!(degree instanceof Int(long l) && order instanceof Int(long m)) || l < 0 || l > HIGHEST) {
      return null;
    }
    long up = Math.abs(m);
    if (up > l) {
      return Int.ZERO;
    }
    Associated legendre = Associated.of((int) l, (int) up, frame);
    Num content = legendre.content();
    BigInteger below = Explicit.factorial((int) (l + up));
    Num ratio = Rational.of(Explicit.factorial((int) (l - up)), below);
    Num square =
        Arithmetic.multiply(
            Arithmetic.multiply(content, content),
            Arithmetic.multiply(ratio, Rational.of(2 * l + 1, 4)));
    Expr size = Terms.sqrt(Terms.quotient(square, Sym.PI));
    boolean negative = m > 0 && m % 2 != 0;
    Expr cosine = Call.of(Symbol.system("Cos"), theta);
    Expr sine = Call.of(Symbol.system("Sin"), theta);
    Expr turn = Terms.power(Sym.E, Terms.product(Complex.of(Int.ZERO, Int.ONE), order, phi));
    return Terms.product(
        negative ? Int.MINUS_ONE : Int.ONE,
        turn,
        size,
        legendre.primitive(cosine, frame),
        up == 0 ? Int.ONE : Terms.power(sine, Int.of(up)));
  }
}
