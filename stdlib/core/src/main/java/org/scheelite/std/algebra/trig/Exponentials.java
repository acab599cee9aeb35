package org.scheelite.std.algebra.trig;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Terms;

/// Trigonometric and hyperbolic functions and their inverses in exponentials and logarithms.
final class Exponentials {
  private static final Num HALF = Rational.of(1, 2);
  private static final Expr HALF_I = Complex.of(Int.ZERO, HALF);

  private Exponentials() {}

  private static Expr exp(Expr u) {
    return Terms.power(Sym.E, u);
  }

  private static Expr log(Expr u) {
    return Call.of(Sym.LOG, u);
  }

  private static Expr iTimes(Expr u) {
    return Terms.product(Complexes.I, u);
  }

  /// `f[u]`, not evaluated; null for other functions.
  static @Nullable Expr of(String f, Expr u) {
    Expr plus = exp(iTimes(u));
    Expr minus = exp(Terms.negate(iTimes(u)));
    Expr up = exp(u);
    Expr down = exp(Terms.negate(u));
    return switch (f) {
      case "Sin" -> Terms.difference(Terms.product(HALF_I, minus), Terms.product(HALF_I, plus));
      case "Cos" -> Terms.sum(Terms.product(HALF, minus), Terms.product(HALF, plus));
      case "Tan" -> Terms.quotient(iTimes(Terms.difference(minus, plus)), Terms.sum(minus, plus));
      case "Cot" ->
          Terms.quotient(
              Terms.negate(iTimes(Terms.sum(minus, plus))), Terms.difference(minus, plus));
      case "Sec" -> Terms.quotient(Int.TWO, Terms.sum(minus, plus));
      case "Csc" -> Terms.quotient(Complex.of(Int.ZERO, Int.of(-2)), Terms.difference(minus, plus));
      case "Sinh" -> Terms.difference(Terms.product(HALF, up), Terms.product(HALF, down));
      case "Cosh" -> Terms.sum(Terms.product(HALF, up), Terms.product(HALF, down));
      case "Tanh" -> Terms.quotient(Terms.difference(up, down), Terms.sum(up, down));
      case "Coth" -> Terms.quotient(Terms.sum(up, down), Terms.difference(up, down));
      case "Sech" -> Terms.quotient(Int.TWO, Terms.sum(up, down));
      case "Csch" -> Terms.quotient(Int.TWO, Terms.difference(up, down));
      default -> inverse(f, u);
    };
  }

  private static @Nullable Expr inverse(String f, Expr u) {
    Expr square = Terms.power(u, Int.TWO);
    Expr iu = iTimes(u);
    return switch (f) {
      case "ArcSin" ->
          Terms.negate(
              iTimes(log(Terms.sum(iu, Terms.power(Terms.difference(Int.ONE, square), HALF)))));
      case "ArcCos" ->
          Terms.sum(
              Terms.pi(1, 2),
              iTimes(log(Terms.sum(iu, Terms.power(Terms.difference(Int.ONE, square), HALF)))));
      case "ArcTan" ->
          Terms.product(
              HALF_I,
              Terms.difference(log(Terms.difference(Int.ONE, iu)), log(Terms.sum(Int.ONE, iu))));
      case "ArcSinh" -> log(Terms.sum(u, Terms.power(Terms.sum(Int.ONE, square), HALF)));
      case "ArcCosh" ->
          log(
              Terms.sum(
                  u,
                  Terms.product(
                      Terms.power(Terms.sum(Int.MINUS_ONE, u), HALF),
                      Terms.power(Terms.sum(Int.ONE, u), HALF))));
      case "ArcTanh" ->
          Terms.product(
              HALF,
              Terms.difference(log(Terms.sum(Int.ONE, u)), log(Terms.difference(Int.ONE, u))));
      default -> null;
    };
  }
}
