package org.scheelite.std.algebra.simplify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.polynomial.Division;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.algebra.trig.Rewriting;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Terms;

/// Square roots of numbers: removed from denominators, and taken out of each other.
final class Denesting {
  private static final Num HALF = Rational.of(1, 2);
  private final Frame frame;

  Denesting(Frame frame) {
    this.frame = frame;
  }

  /// The expression without square roots of numbers in sums below the line.
  Expr rationalised(Expr expr) {
    Expr result = expr;
    for (int i = 0; i < 4; i++) {
      Expr next = step(result);
      if (next.equals(result)) {
        break;
      }
      result = next;
    }
    return result;
  }

  private Expr step(Expr expr) {
    Kernels kernels = Kernels.of(frame, expr);
    RationalForm form = kernels.read(expr);
    Polynomial below = form.denominator();
    for (int v = 0; v < kernels.ring().variables(); v++) {
      if (below.degree(v) > 0
          && below.size() > 1
          && kernels.kernel(v) instanceof Call root
          && root.is(Sym.POWER, 2)
          && root.arg(0) instanceof Whole n
          && root.arg(1).equals(HALF)) {
        return withConjugate(kernels, form, v, n);
      }
    }
    return expr;
  }

  private Expr withConjugate(Kernels kernels, RationalForm form, int v, Whole n) {
    Polynomial relation =
        Polynomial.power(kernels.ring(), v, 2).minus(Polynomial.number(kernels.ring(), n));
    Polynomial below = rest(form.denominator(), relation, v);
    Polynomial odd = below.coefficientOf(v, 1).times(Polynomial.variable(kernels.ring(), v));
    Polynomial conjugate = below.coefficientOf(v, 0).minus(odd);
    Polynomial up = rest(form.numerator().times(conjugate, frame.budget()), relation, v);
    Polynomial down = rest(below.times(conjugate, frame.budget()), relation, v);
    if (down.isZero()) {
      return kernels.expr(up);
    }
    return RationalForm.of(kernels, up).times(RationalForm.of(kernels, down).power(-1)).expr();
  }

  private Polynomial rest(Polynomial p, Polynomial relation, int v) {
    return Division.byMonic(p, relation, v, frame.budget()).remainder();
  }

  /// `Sqrt[a + b Sqrt[c]]` as a sum of two roots where it is one.
  Expr denested(Expr expr) {
    return Rewriting.bottomUp(expr, this::root, frame);
  }

  private @Nullable Expr root(Expr expr) {
    if (!(expr instanceof Call power && power.is(Sym.POWER, 2) && power.arg(1).equals(HALF))) {
      return null;
    }
    List<Expr> terms = Forms.terms(Expansion.of(power.arg(0), frame));
    if (terms.size() != 2 || !(terms.get(0) instanceof Num a) || !Fractions.is(a)) {
      return null;
    }
    Expr square = frame.evaluate(Terms.power(terms.get(1), Int.TWO));
    if (!(square instanceof Num b) || !Fractions.is(b) || b.sign() < 0) {
      return null;
    }
    Expr inner =
        frame.evaluate(Terms.power(Arithmetic.subtract(Arithmetic.multiply(a, a), b), HALF));
    if (!(inner instanceof Num d) || !Fractions.is(d) || a.sign() < 0) {
      return null;
    }
    Expr plus = Terms.power(Arithmetic.multiply(HALF, Arithmetic.add(a, d)), HALF);
    Expr minus = Terms.power(Arithmetic.multiply(HALF, Arithmetic.subtract(a, d)), HALF);
    boolean negative = Forms.factors(terms.get(1)).getFirst() instanceof Num n && n.sign() < 0;
    return negative ? Terms.difference(plus, minus) : Terms.sum(plus, minus);
  }
}
