package org.scheelite.std.number.elementary;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Comparison;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Exact values of trigonometric functions at rational multiples of `Pi`, and the identities that
/// functions of sums and products of angles are simplified by.
final class Angles {
  private static final Symbol SIN = Symbol.system("Sin");
  private static final Symbol COS = Symbol.system("Cos");
  private static final Num HALF = Rational.of(1, 2);
  private static final Num QUARTER = Rational.of(1, 4);

  private Angles() {}

  /// The factor `q` of an angle `q Pi`; null for other angles.
  static @Nullable Num ofPi(Expr angle) {
    if (angle.equals(Int.ZERO)) {
      return Int.ZERO;
    }
    if (angle.equals(Sym.PI)) {
      return Int.ONE;
    }
    if (!(angle instanceof Call product && product.is(Sym.TIMES, 2))
        || !(product.arg(0) instanceof Num factor)
        || !Fractions.is(factor)) {
      return null;
    }
    return product.arg(1).equals(Sym.PI)
        ? factor
        : product.arg(1).equals(Sym.DEGREE)
            ? Arithmetic.multiply(factor, Rational.of(1, 180))
            : null;
  }

  /// `Sin` of an exact angle; null where it stays as it is.
  static @Nullable Expr sin(Expr angle) {
    if (angle.equals(Sym.DEGREE)) {
      return null;
    }
    Num q = ofPi(angle);
    return q == null ? null : sin(q, angle, SIN);
  }

  /// `Cos` of an exact angle; null where it stays as it is.
  static @Nullable Expr cos(Expr angle) {
    Num q = ofPi(angle);
    return q == null ? null : sin(Arithmetic.subtract(HALF, q), angle, COS);
  }

  /// `Sin[q Pi]`, brought to the first eighth of a turn; null where it would be `head[given]`
  /// again.
  private static @Nullable Expr sin(Num q, Expr given, Symbol head) {
    Num turns = Whole.of(Fractions.floor(q));
    Num rest = Arithmetic.subtract(q, turns);
    boolean negative = Fractions.numerator(turns).testBit(0);
    if (Comparison.numbers(rest, HALF) > 0) {
      rest = Arithmetic.subtract(Int.ONE, rest);
    }
    Expr value = exact(rest);
    if (value == null) {
      boolean small = Comparison.numbers(rest, QUARTER) <= 0;
      Num angle = small ? rest : Arithmetic.subtract(HALF, rest);
      Symbol function = small ? SIN : COS;
      Expr reduced = Terms.product(angle, Sym.PI);
      if (!negative && function.equals(head) && reduced.equals(given)) {
        return null;
      }
      value = Call.of(function, reduced);
    }
    return negative ? Terms.negate(value) : value;
  }

  /// `Sin[q Pi]` in roots, for `q` from 0 to 1/2; null where that is not usual.
  private static @Nullable Expr exact(Num q) {
    Num sixtieth = Arithmetic.multiply(q, Int.of(60));
    if (!(sixtieth instanceof Int(long n))) {
      return null;
    }
    Expr root5 = Terms.quotient(Terms.sqrt(5), Int.of(8));
    return switch ((int) n) {
      case 0 -> Int.ZERO;
      case 5 -> Terms.quotient(Terms.sum(Int.MINUS_ONE, Terms.sqrt(3)), twoRootTwo());
      case 6 -> Terms.quotient(Terms.sum(Int.MINUS_ONE, Terms.sqrt(5)), Int.of(4));
      case 10 -> HALF;
      case 12 -> Terms.sqrt(Terms.difference(Rational.of(5, 8), root5));
      case 15 -> Terms.power(Int.TWO, Rational.of(-1, 2));
      case 18 -> Terms.quotient(Terms.sum(Int.ONE, Terms.sqrt(5)), Int.of(4));
      case 20 -> Terms.quotient(Terms.sqrt(3), Int.TWO);
      case 24 -> Terms.sqrt(Terms.sum(Rational.of(5, 8), root5));
      case 25 -> Terms.quotient(Terms.sum(Int.ONE, Terms.sqrt(3)), twoRootTwo());
      case 30 -> Int.ONE;
      default -> null;
    };
  }

  private static Expr twoRootTwo() {
    return Terms.product(Int.TWO, Terms.sqrt(2));
  }

  /// `Tan[q Pi]` where it has simple roots; null elsewhere.
  static @Nullable Expr tan(Expr angle) {
    Num q = ofPi(angle);
    if (q == null) {
      return null;
    }
    Num rest = Arithmetic.subtract(q, Whole.of(Fractions.floor(q)));
    boolean negative = Comparison.numbers(rest, HALF) > 0;
    if (negative) {
      rest = Arithmetic.subtract(Int.ONE, rest);
    }
    Num part = Arithmetic.multiply(rest, Int.of(24));
    Expr value = part instanceof Int(long n) ? exactTan((int) n) : null;
    if (value == null) {
      value = Call.of(Symbol.system("Tan"), Terms.product(rest, Sym.PI));
    }
    if (value instanceof Call call && call.size() == 1 && call.arg(0).equals(angle)) {
      return null;
    }
    return negative ? Terms.negate(value) : value;
  }

  /// `Tan[n Pi/24]` in roots, for `n` from 0 to 12; null where that is not usual.
  private static @Nullable Expr exactTan(int n) {
    return switch (n) {
      case 0 -> Int.ZERO;
      case 2 -> Terms.difference(Int.TWO, Terms.sqrt(3));
      case 3 -> Terms.sum(Int.MINUS_ONE, Terms.sqrt(2));
      case 4 -> Terms.power(Int.of(3), Rational.of(-1, 2));
      case 6 -> Int.ONE;
      case 8 -> Terms.sqrt(3);
      case 9 -> Terms.sum(Int.ONE, Terms.sqrt(2));
      case 10 -> Terms.sum(Int.TWO, Terms.sqrt(3));
      case 12 -> Infinities.COMPLEX;
      default -> null;
    };
  }

  /// A sum of an angle and quarter turns.
  ///
  /// @param quarters the number of quarter turns, from 0 to 3
  /// @param rest the angle without them
  record Shifted(int quarters, Expr rest) {}

  /// A sum with a multiple of `Pi/2` among its terms; null for anything else.
  static @Nullable Shifted shifted(Expr angle) {
    if (!(angle instanceof Call sum && sum.is(Sym.PLUS))) {
      return null;
    }
    for (Expr term : sum.args()) {
      Num q = ofPi(term);
      if (q != null && Arithmetic.multiply(q, Int.TWO) instanceof Whole n) {
        int quarters = n.big().mod(BigInteger.valueOf(4)).intValue();
        return new Shifted(quarters, Terms.difference(sum, term));
      }
    }
    return null;
  }

  /// The circular function of an angle after some quarter turns, `sign head[rest]`.
  static Expr turned(String head, boolean negative, Expr rest) {
    Expr value = Call.of(Symbol.system(head), rest);
    return negative ? Terms.negate(value) : value;
  }

  /// The angle in `-angle`; null where the expression has no minus sign in front.
  static @Nullable Expr negated(Expr angle) {
    if (angle instanceof Num n && !(n instanceof org.scheelite.expr.Complex) && n.sign() < 0) {
      return Arithmetic.negate(n);
    }
    if (angle instanceof Call product
        && product.is(Sym.TIMES)
        && product.arg(0) instanceof Num factor
        && !(factor instanceof org.scheelite.expr.Complex)
        && factor.sign() < 0) {
      return Terms.product(Int.MINUS_ONE, product);
    }
    return null;
  }

  /// The argument of `head[x]`; null for anything else.
  static @Nullable Expr argument(Expr expr, String head) {
    return expr instanceof Call call && call.size() == 1 && call.is(Symbol.system(head))
        ? call.arg(0)
        : null;
  }

  /// The `y` in an argument `I y`; null for anything else.
  static @Nullable Expr imaginary(Expr expr) {
    if (expr instanceof org.scheelite.expr.Complex(Num re, Num im)) {
      return re.isExact() && re.sign() == 0 ? im : null;
    }
    if (expr instanceof Call product
        && product.is(Sym.TIMES)
        && product.arg(0) instanceof org.scheelite.expr.Complex(Num re, Num im)
        && re.isExact()
        && re.sign() == 0) {
      return Terms.product(im, Terms.product(Int.ONE, product.with(0, Int.ONE)));
    }
    return null;
  }
}
