package org.scheelite.std.algebra.trig;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Terms;

/// Functions of sums and multiples of angles multiplied out.
///
/// `TrigExpand[expr]` writes trigonometric and hyperbolic functions of sums and of whole multiples
/// as products and powers of functions of the single angles.
///
/// ```wl
/// In:  TrigExpand[Sin[x + y]]
/// Out: Cos[y]*Sin[x] + Cos[x]*Sin[y]
/// In:  TrigExpand[{Sin[2 x], Cos[2 x]}]
/// Out: {2*Cos[x]*Sin[x], Cos[x]^2 - Sin[x]^2}
/// In:  TrigExpand[Sinh[x + y]]
/// Out: Cosh[y]*Sinh[x] + Cosh[x]*Sinh[y]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"TrigReduce", "TrigFactor", "Expand"})
final class TrigExpand {
  private static final int MOST = 400;

  private TrigExpand() {}

  @Form
  static Expr of(Expr expr, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> of(e, frame), frame);
    if (threaded != null) {
      return threaded;
    }
    return Expansion.of(Rewriting.bottomUp(expr, e -> rule(e, frame), frame), frame);
  }

  private static @Nullable Expr rule(Expr expr, Frame frame) {
    String name = Rewriting.function(expr);
    boolean hyperbolic = name.endsWith("h");
    Expr angle = name.isEmpty() ? expr : Expansion.of(((Call) expr).arg(0), frame);
    if (name.isEmpty() || !isCompound(angle)) {
      return null;
    }
    Pair pair = new Angles(hyperbolic, frame).of(angle);
    return switch (name) {
      case "Sin", "Sinh" -> pair.sine;
      case "Cos", "Cosh" -> pair.cosine;
      case "Tan", "Tanh" -> Terms.quotient(pair.sine, pair.cosine);
      case "Cot", "Coth" -> Terms.quotient(pair.cosine, pair.sine);
      case "Sec", "Sech" -> Terms.power(pair.cosine, Int.MINUS_ONE);
      case "Csc", "Csch" -> Terms.power(pair.sine, Int.MINUS_ONE);
      default -> null;
    };
  }

  /// Whether an angle is a sum or a whole multiple.
  private static boolean isCompound(Expr angle) {
    return angle instanceof Call sum && sum.is(Sym.PLUS) || multiple(angle) > 1;
  }

  /// The numerator of the number in front of an angle; 1 where it is too large.
  private static int multiple(Expr angle) {
    if (angle instanceof Call product
        && product.is(Sym.TIMES)
        && product.arg(0) instanceof Num n
        && (n instanceof Whole || n instanceof Rational)) {
      var numerator = Fractions.numerator(n).abs();
      return numerator.bitLength() < 16 && numerator.intValue() <= MOST ? numerator.intValue() : 1;
    }
    return 1;
  }

  private record Pair(Expr sine, Expr cosine) {}

  /// Sine and cosine of an angle, circular or hyperbolic.
  private record Angles(boolean hyperbolic, Frame frame) {
    Pair of(Expr angle) {
      List<Expr> terms = Forms.terms(angle);
      Pair sum = single(terms.getFirst());
      for (Expr term : terms.subList(1, terms.size())) {
        sum = plus(sum, single(term));
      }
      return sum;
    }

    private Pair plus(Pair a, Pair b) {
      Expr sine = Terms.sum(Terms.product(a.sine, b.cosine), Terms.product(a.cosine, b.sine));
      Expr cosine =
          Terms.sum(
              Terms.product(a.cosine, b.cosine),
              Terms.product(Int.of(hyperbolic ? 1 : -1), a.sine, b.sine));
      return new Pair(expanded(sine), expanded(cosine));
    }

    private Expr expanded(Expr expr) {
      return Expansion.of(frame.evaluate(expr), frame);
    }

    private Pair single(Expr angle) {
      int n = TrigExpand.multiple(angle);
      Expr unit = n == 1 ? angle : frame.evaluate(Terms.product(Rational.of(1, n), angle));
      String suffix = hyperbolic ? "h" : "";
      Expr s = frame.call(Symbol.system("Sin" + suffix), unit);
      Expr c = frame.call(Symbol.system("Cos" + suffix), unit);
      return n == 1 ? new Pair(s, c) : multiple(s, c, n);
    }

    /// By the binomial theorem for `(c + I s)^n`, or `(c + s)^n`.
    private Pair multiple(Expr s, Expr c, int n) {
      List<Expr> sines = new ArrayList<>();
      List<Expr> cosines = new ArrayList<>();
      Num binomial = Int.ONE;
      for (int k = 0; k <= n; k++) {
        frame.poll();
        boolean negative = !hyperbolic && k % 4 >= 2;
        Expr term =
            Terms.product(
                negative ? Arithmetic.negate(binomial) : binomial,
                Terms.power(c, Int.of(n - k)),
                Terms.power(s, Int.of(k)));
        (k % 2 == 0 ? cosines : sines).add(term);
        binomial = Arithmetic.divide(Arithmetic.multiply(binomial, Int.of(n - k)), Int.of(k + 1));
      }
      return new Pair(expanded(Forms.sum(sines)), expanded(Forms.sum(cosines)));
    }
  }
}
