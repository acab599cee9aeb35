package org.scheelite.std.algebra.solve;

import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.Monomials;
import org.scheelite.std.algebra.OverField;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Terms;

/// Sums over the roots of polynomials.
///
/// `RootSum[f, form]` is the sum of `form[x]` for all `x` with `f[x] == 0`, where `f` is a pure
/// function that gives a polynomial. It is worked out where `form` gives a rational function, where
/// the degree of the polynomial is at most 2, and where all is numeric; else it stays, and `Normal`
/// writes the terms out.
///
/// ```wl
/// In:  RootSum[#^5 - 3 # - 7 &, #^2 + 1 &]
/// Out: 5
/// In:  RootSum[#^3 - 2 # - 5 &, 1/(x - #) &]
/// Out: (-2 + 3*x^2)/(-5 - 2*x + x^3)
/// In:  RootSum[#^2 - 2 &, f]
/// Out: f[-Sqrt[2]] + f[Sqrt[2]]
/// In:  RootSum[#^3 - 2 # - 5 &, Log[x - #] &]
/// Out: RootSum[-5 - 2*#1 + #1^3 & , Log[x - #1] & ]
/// In:  N[RootSum[#^3 - 2 # - 5 &, Exp]]
/// Out~: 8.417445396
/// ```
@Builtin(
    attributes = {NUMERIC_FUNCTION},
    seeAlso = {"Root", "Integrate", "Solve"})
final class RootSum {
  private static final Symbol X = Symbol.of("Algebra`Private`x");
  private static final Symbol SOLVE = Symbol.system("Solve");

  private RootSum() {}

  @Form
  static @Nullable Expr sum(Expr function, Expr form, Frame frame) {
    Expr p = frame.evaluate(Call.of(function, X));
    List<Expr> coefficients = Monomials.list(p, X, frame);
    if (coefficients == null || coefficients.size() < 2) {
      return null;
    }
    if (coefficients.stream().anyMatch(Forms::isInexact) || Forms.isInexact(form)) {
      Expr exact = frame.call(Symbol.system("Rationalize"), p, Int.ZERO);
      List<Expr> roots = values(Monomials.list(exact, X, frame), frame);
      return roots == null ? null : real(applied(form, roots, frame));
    }
    if (coefficients.size() <= 3) {
      Expr rules = frame.call(SOLVE, Call.of(Sym.EQUAL, p, Int.ZERO), X);
      return rules instanceof Normal list ? applied(form, roots(list), frame) : null;
    }
    Expr summand = frame.evaluate(Call.of(form, X));
    Expr rational = rational(p, summand, frame);
    if (rational != null) {
      return rational;
    }
    Expr f = asFunction(p, frame);
    Expr g = asFunction(summand, frame);
    return f.equals(function) && g.equals(form) ? null : Call.of(Symbol.system("RootSum"), f, g);
  }

  private static Expr asFunction(Expr body, Frame frame) {
    Expr slotted = Expressions.replace(body, X, Call.of(Sym.SLOT, Int.ONE));
    return Call.of(Sym.FUNCTION, frame.evaluate(slotted)); // in the order of the slot
  }

  private static List<Expr> roots(Normal solutions) {
    return solutions.args().stream()
        .map(solution -> ((Normal) ((Normal) solution).arg(0)).arg(1))
        .toList();
  }

  private static Expr applied(Expr form, List<Expr> roots, Frame frame) {
    return frame.evaluate(Forms.sum(roots.stream().map(r -> Call.of(form, r)).toList()));
  }

  /// Without the imaginary part that conjugate roots leave by rounding.
  private static Expr real(Expr value) {
    return value instanceof org.scheelite.expr.Complex(Num re, Num im)
            && Math.abs(im.doubleValue()) < 1e-13 * Math.max(1, Math.abs(re.doubleValue()))
        ? re
        : value;
  }

  private static @Nullable List<Expr> values(@Nullable List<Expr> coefficients, Frame frame) {
    List<Num> numbers = new ArrayList<>();
    for (Expr c : coefficients == null ? List.<Expr>of() : coefficients) {
      if (!(c instanceof Num n)) {
        return null;
      }
      numbers.add(n);
    }
    return numbers.size() < 2 ? null : List.copyOf(new NumericRoots(numbers, frame).ordered(0));
  }

  /// The sum of a rational function: modulo the polynomial it is a combination of powers of the
  /// root, whose sums follow from Newton's identities.
  private static @Nullable Expr rational(Expr p, Expr summand, Frame frame) {
    Expr together = frame.call(Symbol.system("Together"), summand);
    Expr top = frame.call(Symbol.system("Numerator"), together);
    Expr below = frame.call(Symbol.system("Denominator"), together);
    var field = new OverField(Kernels.of(frame, p, top, below));
    List<RationalForm> f = field.read(p, X);
    List<RationalForm> t = field.read(top, X);
    List<RationalForm> b = field.read(below, X);
    if (f == null || t == null || b == null) {
      return null;
    }
    List<List<RationalForm>> inverse = field.extended(b, f);
    if (inverse.getFirst().size() != 1) {
      return null; // a pole at a root
    }
    List<RationalForm> reduced = field.divide(field.times(t, inverse.get(1)), f).remainder();
    List<Expr> sums = powerSums(f, reduced.size(), frame);
    List<Expr> terms = new ArrayList<>();
    for (int i = 0; i < reduced.size(); i++) {
      terms.add(Terms.product(reduced.get(i).expr(), sums.get(i)));
    }
    return frame.call(Symbol.system("Together"), Forms.sum(terms));
  }

  /// The sums of the powers of the roots, from the exponent 0 on.
  private static List<Expr> powerSums(List<RationalForm> f, int count, Frame frame) {
    int n = f.size() - 1;
    List<Expr> monic = f.stream().map(c -> c.times(f.getLast().power(-1)).expr()).toList();
    List<Expr> sums = new ArrayList<>(List.of(Int.of(n)));
    for (int k = 1; k < count; k++) {
      List<Expr> terms = new ArrayList<>();
      for (int i = 1; i < k; i++) {
        terms.add(Terms.product(monic.get(n - i), sums.get(k - i)));
      }
      terms.add(Terms.product(Int.of(k), monic.get(n - k)));
      sums.add(frame.evaluate(Terms.negate(Forms.sum(terms))));
    }
    return sums;
  }
}
