package org.scheelite.std.algebra.factor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.polynomial.NumberField;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Factors of polynomials in one variable over the rationals with some roots of rationals, by
/// Trager's method: the norm of a shifted polynomial is factored over the rationals.
final class ExtensionFactors {
  private static final Symbol X = Symbol.of("Algebra`Private`x");
  private static final Symbol T = Symbol.of("Algebra`Private`t");
  private static final int SHIFTS = 12;

  private final Frame frame;

  /// The number that generates the field.
  private final Expr generator;

  private final Expr minimal;
  private final NumberField field;

  private ExtensionFactors(Expr generator, Expr minimal, List<Num> coefficients, Frame frame) {
    this.frame = frame;
    this.generator = generator;
    this.minimal = minimal;
    this.field = new NumberField(coefficients, frame.budget());
  }

  /// The polynomial as a product; null where the methods do not suffice.
  static @Nullable Expr of(Expr poly, Expr variable, List<Expr> extension, Frame frame) {
    Expr sum = frame.evaluate(Forms.sum(extension));
    Expr minimal = minimal(extension, frame);
    if (minimal == null) {
      return null;
    }
    List<Num> coefficients = numbers(minimal, T, frame);
    if (coefficients == null || coefficients.size() < 3) {
      return null;
    }
    List<Num> monic =
        coefficients.stream().map(c -> Arithmetic.divide(c, coefficients.getLast())).toList();
    return new ExtensionFactors(sum, minimal, monic, frame)
        .factored(poly, variable, extension.size() == 1 ? extension.getFirst() : null);
  }

  /// The minimal polynomial of the sum of roots of rationals.
  private static @Nullable Expr minimal(List<Expr> extension, Frame frame) {
    Expr polynomial = null;
    Expr sum = Int.ZERO;
    for (Expr root : extension) {
      Expr own = binomial(root);
      if (own == null) {
        return null;
      }
      sum = frame.evaluate(Terms.sum(sum, root));
      if (polynomial == null) {
        polynomial = own;
      } else {
        Expr shifted = Expressions.replace(own, T, Terms.difference(T, X));
        Expr inX = Expressions.replace(polynomial, T, X);
        polynomial = frame.call(Symbol.system("Resultant"), inX, shifted, X);
      }
      polynomial = chosen(frame.evaluate(polynomial), sum, frame);
      if (polynomial == null) {
        return null;
      }
    }
    return polynomial;
  }

  /// `t^n - c` for a root `c^(1/n)`, also times a rational.
  private static @Nullable Expr binomial(Expr root) {
    if (root.equals(org.scheelite.std.number.Complexes.I)) {
      return Terms.sum(Terms.power(T, Int.TWO), Int.ONE);
    }
    return root instanceof Call power
            && power.is(Sym.POWER, 2)
            && (power.arg(0) instanceof Whole || power.arg(0) instanceof Rational)
            && power.arg(1) instanceof Rational q
        ? Terms.difference(
            Terms.power(T, Whole.of(q.denominator())),
            Terms.power(power.arg(0), Whole.of(q.numerator())))
        : null;
  }

  /// The irreducible factor that has the number as a root.
  private static @Nullable Expr chosen(Expr polynomial, Expr number, Frame frame) {
    Expr list = frame.call(Symbol.system("FactorList"), polynomial);
    for (Expr pair : ((Normal) list).args()) {
      Expr factor = ((Normal) pair).arg(0);
      Expr at = frame.evaluate(Expressions.replace(factor, T, number));
      Expr value = frame.numeric(at, 30);
      boolean zero =
          !Expressions.isFree(factor, T)
              && value instanceof Num n
              && org.scheelite.std.number.Complexes.machine(n).norm() < 1e-20;
      if (zero) {
        return factor;
      }
    }
    return null;
  }

  private static @Nullable List<Num> numbers(Expr p, Expr variable, Frame frame) {
    Expr list = frame.call(Symbol.system("CoefficientList"), p, variable);
    if (!(list instanceof Normal all && all.is(Sym.LIST))) {
      return null;
    }
    var numbers = new ArrayList<Num>();
    for (Expr c : all.args()) {
      if (!(c instanceof Whole || c instanceof Rational)) {
        return null;
      }
      numbers.add((Num) c);
    }
    return numbers;
  }

  private @Nullable Expr factored(Expr poly, Expr variable, @Nullable Expr only) {
    List<Num[]> f = read(poly, variable, only);
    if (f == null || f.size() < 2) {
      return null;
    }
    Expr number = value(f.getLast());
    List<Num[]> rest = field.monic(f);
    List<Num[]> common = field.gcd(rest, field.derivative(rest));
    List<Num[]> plain = common.size() > 1 ? field.quotient(rest, common) : rest;
    List<List<Num[]>> bases = split(plain);
    if (bases == null) {
      return null;
    }
    var product = new ArrayList<Expr>();
    for (List<Num[]> base : bases) {
      int multiplicity = 0;
      while (field.divides(base, rest)) {
        rest = field.quotient(rest, base);
        multiplicity++;
      }
      boolean negative = isNegative(base);
      Expr factor = expr(base, variable, negative);
      product.add(multiplicity == 1 ? factor : Terms.power(factor, Int.of(multiplicity)));
      if (negative && multiplicity % 2 == 1) {
        number = frame.evaluate(Terms.negate(number));
      }
    }
    if (!number.equals(Int.ONE)) {
      product.addFirst(number);
    }
    return frame.evaluate(Forms.product(product));
  }

  /// The coefficients in the field; null where there are others.
  private @Nullable List<Num[]> read(Expr poly, Expr variable, @Nullable Expr only) {
    Expr open = frame.call(Symbol.system("Expand"), poly);
    Expr inT = only == null ? open : Expressions.replace(open, only, T);
    Expr list = frame.call(Symbol.system("CoefficientList"), inT, Call.list(variable, T));
    if (!(list instanceof Normal rows && rows.is(Sym.LIST))) {
      return null;
    }
    var f = new ArrayList<Num[]>();
    for (Expr row : rows.args()) {
      var numbers = new ArrayList<Num>();
      for (Expr c : ((Normal) row).args()) {
        if (!(c instanceof Whole || c instanceof Rational)) {
          return null;
        }
        numbers.add((Num) c);
      }
      if (numbers.size() > field.degree()) {
        return null;
      }
      f.add(field.number(numbers.toArray(Num[]::new)));
    }
    return f;
  }

  /// The irreducible factors of a monic square-free polynomial.
  private @Nullable List<List<Num[]>> split(List<Num[]> f) {
    if (f.size() == 2) {
      return List.of(f);
    }
    for (int shift = 0; shift < SHIFTS; shift++) {
      frame.poll();
      List<Num[]> moved = field.moved(f, -shift);
      Expr norm = frame.call(Symbol.system("Resultant"), minimal, expression(moved, X, T), T);
      Expr pairs = frame.call(Symbol.system("FactorList"), norm);
      if (!(pairs instanceof Normal list)
          || list.args().stream().anyMatch(p -> !((Normal) p).arg(1).equals(Int.ONE))) {
        continue;
      }
      var factors = new ArrayList<List<Num[]>>();
      for (Expr pair : list.args()) {
        Expr base = ((Normal) pair).arg(0);
        List<Num> numbers = Expressions.isFree(base, X) ? null : numbers(base, X, frame);
        if (numbers == null) {
          continue;
        }
        List<Num[]> g = field.gcd(moved, numbers.stream().map(c -> field.number(c)).toList());
        factors.add(field.moved(g, shift));
      }
      return factors;
    }
    return null;
  }

  private Expr expression(List<Num[]> f, Expr variable, Expr of) {
    var terms = new ArrayList<Expr>();
    for (int i = 0; i < f.size(); i++) {
      for (int k = 0; k < field.degree(); k++) {
        terms.add(
            Terms.product(
                f.get(i)[k], Terms.power(of, Int.of(k)), Terms.power(variable, Int.of(i))));
      }
    }
    return frame.evaluate(Forms.sum(terms));
  }

  private Expr value(Num[] c) {
    var terms = new ArrayList<Expr>();
    for (int k = 0; k < c.length; k++) {
      terms.add(Terms.product(c[k], Terms.power(generator, Int.of(k))));
    }
    return frame.call(Symbol.system("Expand"), Forms.sum(terms));
  }

  private Expr expr(List<Num[]> f, Expr variable, boolean negative) {
    var terms = new ArrayList<Expr>();
    for (int i = 0; i < f.size(); i++) {
      Expr c = value(f.get(i));
      terms.add(Terms.product(negative ? Terms.negate(c) : c, Terms.power(variable, Int.of(i))));
    }
    return frame.call(Symbol.system("Expand"), Forms.sum(terms));
  }

  /// Whether the coefficient of the first root, of the highest power of the variable that has one,
  /// is negative: a factor is written with a positive one. Complex ones stay monic.
  private boolean isNegative(List<Num[]> f) {
    for (int i = f.size() - 2; i >= 0; i--) {
      for (Expr term : Forms.terms(value(f.get(i)))) {
        boolean rational = term instanceof Whole || term instanceof Rational;
        if (!rational) {
          double sign = Numerics.machine(term, frame);
          return sign < 0;
        }
      }
    }
    return false;
  }
}
