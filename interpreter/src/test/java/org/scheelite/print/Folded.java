package org.scheelite.print;

import java.math.BigInteger;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;

/// The little arithmetic that makes what was read equal to what was printed: `1/2` is a number,
/// products are flat, `Sqrt[x]` is a power.
final class Folded {
  private Folded() {}

  static Expr of(Expr expr) {
    if (!(expr instanceof Normal normal)) {
      return expr.equals(Sym.I) ? Complex.of(Int.ZERO, Int.ONE) : expr;
    }
    Expr head = of(normal.head());
    var args = new ArrayList<Expr>();
    for (Expr arg : normal.args()) {
      Expr folded = of(arg);
      boolean flat = head.equals(Sym.TIMES) || head.equals(Sym.PLUS);
      if (flat && folded instanceof Normal inner && inner.head().equals(head)) {
        args.addAll(inner.args());
      } else {
        args.add(folded);
      }
    }
    return switch (head) {
      case Symbol s when s.equals(Sym.TIMES) && args.size() > 1 -> times(args);
      case Symbol s when s.equals(Sym.PLUS) && args.size() == 2 -> complex(Call.of(head, args));
      case Symbol s when s.equals(Sym.SQRT) && args.size() == 1 ->
          Call.of(Sym.POWER, args.getFirst(), Rational.of(1, 2));
      case Symbol s when s.equals(Sym.POWER) && args.size() == 2 -> power(args);
      case Symbol s when s.equals(Sym.RATIONAL) && args.size() == 2 ->
          Rational.of(((Whole) args.get(0)).big(), ((Whole) args.get(1)).big());
      case Symbol s when s.equals(Sym.COMPLEX) && args.size() == 2 ->
          Complex.of((Num) args.get(0), (Num) args.get(1));
      default -> Call.of(head, args);
    };
  }

  private static Expr power(ArrayList<Expr> args) {
    if (args.get(0) instanceof Whole base
        && args.get(1).equals(Int.MINUS_ONE)
        && base.sign() != 0) {
      return Rational.of(BigInteger.ONE, base.big());
    }
    if (args.get(0) instanceof Normal inner
        && inner.is(Sym.POWER, 2)
        && args.get(1).equals(Int.MINUS_ONE)
        && inner.arg(1) instanceof Num exponent
        && !(exponent instanceof Complex)) {
      return Call.of(Sym.POWER, inner.arg(0), exponent.negated());
    }
    if (args.get(0) instanceof Normal product
        && product.is(Sym.TIMES)
        && args.get(1).equals(Int.MINUS_ONE)) {
      var factors = new ArrayList<Expr>();
      for (Expr factor : product.args()) {
        factors.add(of(Call.of(Sym.POWER, factor, Int.MINUS_ONE)));
      }
      return times(factors);
    }
    return Call.of(Sym.POWER, args);
  }

  /// Numbers first, in one, then the rest in order of how they print.
  private static Expr times(ArrayList<Expr> args) {
    Num number = Int.ONE;
    var rest = new ArrayList<Expr>();
    for (Expr arg : args) {
      if (arg instanceof Num factor && product(number, factor) instanceof Num product) {
        number = product;
      } else {
        rest.add(arg);
      }
    }
    rest.sort((a, b) -> a.toString().compareTo(b.toString()));
    if (rest.isEmpty()) {
      return number;
    }
    if (!number.equals(Int.ONE)) {
      rest.addFirst(number);
    }
    return rest.size() == 1 ? rest.getFirst() : Call.of(Sym.TIMES, rest);
  }

  private static @Nullable Num product(Num a, Num b) {
    if (b instanceof Complex(var re, var im)) {
      Num real = a instanceof Complex ? null : product(a, re);
      Num imaginary = a instanceof Complex ? null : product(a, im);
      return real == null || imaginary == null ? null : Complex.of(real, imaginary);
    }
    if (a instanceof Complex) {
      return product(b, a);
    }
    if (a.isExact() && b.isExact()) {
      return Rational.of(
          numerator(a).multiply(numerator(b)), denominator(a).multiply(denominator(b)));
    }
    if (a.equals(Int.ZERO) || b.equals(Int.ZERO)) {
      return Int.ZERO;
    }
    if (a.equals(Int.MINUS_ONE)) {
      return b.negated();
    }
    if (b.equals(Int.MINUS_ONE)) {
      return a.negated();
    }
    return a.equals(Int.ONE) ? b : b.equals(Int.ONE) ? a : null;
  }

  private static BigInteger numerator(Num number) {
    return number instanceof Rational rational ? rational.numerator() : ((Whole) number).big();
  }

  private static BigInteger denominator(Num number) {
    return number instanceof Rational rational ? rational.denominator() : BigInteger.ONE;
  }

  private static Expr complex(Call sum) {
    boolean whole =
        sum.arg(0) instanceof Num re
            && !(re instanceof Complex)
            && sum.arg(1) instanceof Complex(var zero, var im)
            && zero.sign() == 0
            && re.isExact() == im.isExact();
    return whole ? Complex.of((Num) sum.arg(0), ((Complex) sum.arg(1)).im()) : sum;
  }
}
