package org.scheelite.expr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Comparator;

/// The canonical order of expressions, as `Sort` and `Orderless` use it.
///
/// Numbers come first, by value; then strings and symbols, by dictionary (lower case before upper);
/// then compound expressions, shorter ones first. Products and powers are compared like the terms
/// of a polynomial: by their bases from the last one, then by exponents, then by coefficients; sums
/// by their terms from the last one, where a missing constant is 0: `-1 + x`, `x`, `1 + x`.
public final class CanonicalOrder implements Comparator<Expr> {
  public static final CanonicalOrder INSTANCE = new CanonicalOrder();

  private CanonicalOrder() {}

  @Override
  public int compare(Expr a, Expr b) {
    if (a == b) {
      return 0;
    }
    if (isAlgebraic(a) || isAlgebraic(b)) {
      if (!(a instanceof Num)
          && !(b instanceof Num)
          && !(a instanceof Str)
          && !(b instanceof Str)) {
        return terms(a, b);
      }
    }
    return plain(a, b);
  }

  private static boolean isAlgebraic(Expr e) {
    return e instanceof Call call
        && (call.is(Sym.TIMES) || call.is(Sym.POWER, 2) || call.is(Sym.PLUS));
  }

  private int terms(Expr a, Expr b) {
    if (is(a, Sym.TIMES) || is(b, Sym.TIMES)) {
      return products(a, b);
    }
    return is(a, Sym.POWER) || is(b, Sym.POWER) ? powers(a, b) : sums(a, b);
  }

  private static boolean is(Expr e, Symbol head) {
    return e instanceof Call call && call.is(head);
  }

  private int products(Expr a, Expr b) {
    int from = hasCoefficient(a) ? 1 : 0;
    int other = hasCoefficient(b) ? 1 : 0;
    int i = parts(a, Sym.TIMES) - 1;
    int j = parts(b, Sym.TIMES) - 1;
    for (; i >= from && j >= other; i--, j--) {
      int order = powers(part(a, Sym.TIMES, i), part(b, Sym.TIMES, j));
      if (order != 0) {
        return order;
      }
    }
    if (i - from != j - other) {
      return Integer.compare(i - from, j - other);
    }
    int order = compare(coefficient(a), coefficient(b));
    return order != 0 ? order : plain(a, b);
  }

  private int sums(Expr a, Expr b) {
    int i = parts(a, Sym.PLUS) - 1;
    int j = parts(b, Sym.PLUS) - 1;
    for (; i >= 0 && j >= 0; i--, j--) {
      Expr left = part(a, Sym.PLUS, i);
      Expr right = part(b, Sym.PLUS, j);
      int order = left == a && right == b ? plain(a, b) : compare(left, right);
      if (order != 0) {
        return order;
      }
    }
    if (i == j) {
      return plain(a, b);
    }
    // a sum with a constant more stands where the constant, compared with 0, puts it
    Expr rest = i > j ? part(a, Sym.PLUS, i) : part(b, Sym.PLUS, j);
    boolean below = Math.max(i, j) == 0 && rest instanceof Num n && n.sign() < 0;
    return below ? Integer.compare(j, i) : Integer.compare(i, j);
  }

  /// How many factors or terms an expression has; 1 where it is no product or sum.
  private static int parts(Expr e, Symbol head) {
    return e instanceof Call call && call.is(head) ? call.size() : 1;
  }

  private static Expr part(Expr e, Symbol head, int index) {
    return e instanceof Call call && call.is(head) ? call.arg(index) : e;
  }

  private int powers(Expr a, Expr b) {
    Call powerA = a instanceof Call c && c.is(Sym.POWER, 2) ? c : null;
    Call powerB = b instanceof Call c && c.is(Sym.POWER, 2) ? c : null;
    if (powerA == null && powerB == null) {
      return compare(a, b);
    }
    int order = compare(powerA == null ? a : powerA.arg(0), powerB == null ? b : powerB.arg(0));
    return order != 0
        ? order
        : compare(
            powerA == null ? Int.ONE : powerA.arg(1), powerB == null ? Int.ONE : powerB.arg(1));
  }

  private static boolean hasCoefficient(Expr e) {
    return e instanceof Call call
        && call.is(Sym.TIMES)
        && call.size() > 0
        && call.arg(0) instanceof Num;
  }

  private static Expr coefficient(Expr e) {
    return hasCoefficient(e) ? ((Call) e).arg(0) : Int.ONE;
  }

  private int plain(Expr a, Expr b) {
    int rank = rank(a);
    int difference = rank - rank(b);
    if (difference != 0) {
      return difference;
    }
    return switch (a) {
      case Num n -> numbers(n, (Num) b);
      case Str(String text) -> words(text, ((Str) b).value());
      case Symbol symbol -> symbols(symbol, (Symbol) b);
      case Normal normal -> calls(normal, (Normal) b);
      case Assoc assoc -> associations(assoc, (Assoc) b);
      case NumArray _, ByteArr _, Opaque _ ->
          a.equals(b) ? 0 : a.toString().compareTo(b.toString());
    };
  }

  private static int rank(Expr e) {
    return switch (e) {
      case Num _ -> 0;
      case Str _ -> 1;
      case Symbol _ -> 2;
      case ByteArr _ -> 3;
      case NumArray _ -> 4;
      case Opaque _ -> 5;
      case Normal _ -> 6;
      case Assoc _ -> 7;
    };
  }

  private int calls(Normal a, Normal b) {
    int order = Integer.compare(a.size(), b.size());
    if (order == 0) {
      order = compare(a.head(), b.head());
    }
    for (int i = 0; order == 0 && i < a.size(); i++) {
      order = compare(a.arg(i), b.arg(i));
    }
    return order;
  }

  private int associations(Assoc a, Assoc b) {
    int order = Integer.compare(a.size(), b.size());
    for (int i = 0; order == 0 && i < a.size(); i++) {
      order = compare(a.at(i).rule(), b.at(i).rule());
    }
    return order;
  }

  private static int symbols(Symbol a, Symbol b) {
    int order = words(a.name(), b.name());
    return order != 0 ? order : a.context().compareTo(b.context());
  }

  /// Dictionary order: letters without regard to case first, then lower before upper case.
  public static int words(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      int order = Integer.compare(weight(a.charAt(i)), weight(b.charAt(i)));
      if (order != 0) {
        return order;
      }
    }
    if (a.length() != b.length()) {
      return Integer.compare(a.length(), b.length());
    }
    return -a.compareTo(b); // equal but for case: lower case first
  }

  private static int weight(char c) {
    if (Character.isLetter(c)) {
      return 0x20000 + Character.toLowerCase(c);
    }
    return Character.isDigit(c) ? 0x10000 + c : c;
  }

  /// Compares numbers by value; equal values of different kinds with exact ones first; complex
  /// numbers by real part, then by the size of the imaginary part.
  public static int numbers(Num a, Num b) {
    int order = values(re(a), re(b));
    if (order == 0 && (a instanceof Complex || b instanceof Complex)) {
      Num ia = im(a);
      Num ib = im(b);
      order = Double.compare(Math.abs(ia.doubleValue()), Math.abs(ib.doubleValue()));
      order = order != 0 ? order : values(ia, ib);
    }
    return order != 0 ? order : Integer.compare(kind(a), kind(b));
  }

  private static Num re(Num n) {
    return n instanceof Complex(Num re, _) ? re : n;
  }

  private static Num im(Num n) {
    return n instanceof Complex(_, Num im) ? im : Int.ZERO;
  }

  private static int kind(Num n) {
    return switch (n) {
      case Whole _ -> 0;
      case Rational _ -> 1;
      case Real _ -> 2;
      case BigReal _ -> 3;
      case Complex _ -> 4;
    };
  }

  /// Compares two real numbers by value, exactly where both are finite.
  public static int values(Num a, Num b) {
    if (a instanceof Int(long x) && b instanceof Int(long y)) {
      return Long.compare(x, y);
    }
    double x = a.doubleValue();
    double y = b.doubleValue();
    if (!Double.isFinite(x) && a instanceof Real || !Double.isFinite(y) && b instanceof Real) {
      return Double.compare(x, y);
    }
    if (a instanceof Real && b instanceof Real
        || Math.abs(x - y) > 1e-9 * Math.max(Math.abs(x), Math.abs(y))
            && Double.isFinite(x)
            && Double.isFinite(y)) {
      return x < y ? -1 : x > y ? 1 : 0;
    }
    if (a instanceof Whole m && b instanceof Whole n) {
      return m.big().compareTo(n.big());
    }
    BigInteger[] left = fraction(a);
    BigInteger[] right = fraction(b);
    return left[0].multiply(right[1]).compareTo(right[0].multiply(left[1]));
  }

  /// Numerator and positive denominator of a finite real number.
  private static BigInteger[] fraction(Num n) {
    return switch (n) {
      case Whole whole -> new BigInteger[] {whole.big(), BigInteger.ONE};
      case Rational(BigInteger numerator, BigInteger denominator) ->
          new BigInteger[] {numerator, denominator};
      case Real(double value) -> fraction(new BigDecimal(value));
      case BigReal big -> fraction(new BigDecimal(big.value().toString(), MathContext.UNLIMITED));
      case Complex(Num re, _) -> fraction(re);
    };
  }

  private static BigInteger[] fraction(BigDecimal value) {
    return value.scale() <= 0
        ? new BigInteger[] {value.toBigInteger(), BigInteger.ONE}
        : new BigInteger[] {value.unscaledValue(), BigInteger.TEN.pow(value.scale())};
  }
}
