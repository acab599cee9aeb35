package org.scheelite.std.calculus.sum;

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
import org.scheelite.message.Message;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.RuleTable;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Sums over symbolic or infinite ranges: of polynomials, geometric progressions, reciprocal
/// powers, the series of exponential and logarithm, a table of others, and telescoping rational
/// functions.
public final class ClosedSum {
  /// The terms do not become small enough.
  public static final Message DIV = Message.of("Sum::div", "Sum does not converge.");

  private static final RuleTable TABLE = RuleTable.read(ClosedSum.class, "sums.wl");

  private final Symbol i;
  private final Expr low;
  private final Expr high;
  private final Frame frame;

  private ClosedSum(Symbol i, Expr low, Expr high, Frame frame) {
    this.i = i;
    this.low = low;
    this.high = high;
    this.frame = frame;
  }

  /// The sum of `f` over `{i, low, high}`, both held; null where it is not known.
  public static @Nullable Expr of(Expr f, Expr iterator, Frame frame) {
    if (!(iterator instanceof Normal list)
        || !list.is(Sym.LIST)
        || list.size() < 2
        || list.size() > 3
        || !(list.arg(0) instanceof Symbol)) {
      return null;
    }
    Expr low = list.size() == 2 ? Int.ONE : frame.evaluate(list.arg(1));
    Expr high = frame.evaluate(list.arg(list.size() - 1));
    Variables variables = Variables.of(List.of(list.arg(0)));
    Symbol i = variables.symbols().getFirst();
    return variables.local(
        frame,
        () -> {
          Expr value = new ClosedSum(i, low, high, frame).of(frame.evaluate(f));
          return value == null ? null : frame.evaluate(value);
        });
  }

  private boolean isInfinite() {
    return Infinities.sign(high) > 0;
  }

  private @Nullable Expr of(Expr f) {
    Expr constant = Int.ONE;
    var rest = new ArrayList<Expr>();
    for (Expr factor : Expressions.factors(f)) {
      if (Expressions.isFree(factor, i)) {
        constant = Terms.product(constant, factor);
      } else {
        rest.add(factor);
      }
    }
    Expr g = frame.evaluate(Call.of(Sym.TIMES, rest));
    Expr value = polynomial(g);
    value = value != null ? value : known(g);
    value = value != null ? value : special(g);
    value = value != null ? value : geometric(g);
    value = value != null ? value : new RationalSum(i, low, high, isInfinite(), frame).of(g);
    if (value != null) {
      return Terms.product(constant, value);
    }
    Expr expanded = Algebra.expand(f, frame);
    return expanded instanceof Call sum && sum.is(Sym.PLUS) ? termwise(sum) : null;
  }

  /// The sum from the table.
  private @Nullable Expr known(Expr g) {
    Symbol x = Symbol.of(Facts.CONTEXT + "x");
    Expr inX = frame.evaluate(Expressions.replace(g, i, x));
    Expr found = TABLE.of(Call.of(Symbol.of(Facts.CONTEXT + "sum"), inX, low, high), frame);
    return found == null || !Expressions.isFree(found, x) ? null : found;
  }

  private @Nullable Expr termwise(Call sum) {
    var terms = new ArrayList<Expr>();
    for (Expr term : sum.args()) {
      Expr one = of(term);
      if (one == null) {
        return null;
      }
      terms.add(one);
    }
    return Call.of(Sym.PLUS, terms);
  }

  /// By the sums of powers up to a bound, taken at both bounds.
  private @Nullable Expr polynomial(Expr g) {
    Expr list = Algebra.call("CoefficientList", g, frame, i);
    boolean is =
        !list.equals(g)
            && list instanceof Normal c
            && c.is(Sym.LIST)
            && c.size() < 100
            && c.args().stream().allMatch(e -> Expressions.isFree(e, i));
    if (!is) {
      return null;
    }
    if (isInfinite()) {
      frame.message(DIV);
      return null;
    }
    if (Infinities.isSingular(low)) {
      return null;
    }
    Expr below = frame.evaluate(Terms.difference(low, Int.ONE));
    var terms = new ArrayList<Expr>();
    Normal coefficients = (Normal) list;
    for (int k = 0; k < coefficients.size(); k++) {
      Expr difference = Terms.difference(powers(k, high), powers(k, below));
      terms.add(Terms.product(coefficients.arg(k), difference));
    }
    return Algebra.factor(frame.evaluate(Call.of(Sym.PLUS, terms)), frame);
  }

  /// `1^k + 2^k + ... + m^k` as a polynomial in `m`.
  private Expr powers(int k, Expr m) {
    var terms = new ArrayList<Expr>();
    Num binomial = Int.ONE;
    for (int j = 0; j <= k; j++) {
      Expr b = frame.call(Symbol.system("BernoulliB"), Int.of(j));
      Expr bernoulli = j == 1 ? Rational.of(1, 2) : b;
      terms.add(
          Terms.product(
              Arithmetic.divide(binomial, Int.of(k + 1)),
              bernoulli,
              Terms.power(m, Int.of(k + 1 - j))));
      binomial = Arithmetic.divide(Arithmetic.multiply(binomial, Int.of(k + 1 - j)), Int.of(j + 1));
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  /// `r^(a i + b)`; null for anything else.
  private @Nullable Expr ratio(Expr g) {
    Expr ratio = Int.ONE;
    for (Expr factor : Expressions.factors(g)) {
      Expr base = Expressions.base(factor);
      Expr[] linear = Expressions.linear(Expressions.exponent(factor), i, frame);
      if (!Expressions.isFree(base, i) || linear == null) {
        return null;
      }
      ratio = Terms.product(ratio, Terms.power(base, linear[0]));
    }
    return frame.evaluate(ratio);
  }

  private @Nullable Expr geometric(Expr g) {
    Expr r = ratio(g);
    if (r == null || Infinities.isSingular(low)) {
      return null;
    }
    Expr first = frame.evaluate(Expressions.replace(g, i, low));
    if (isInfinite()) {
      Num number = Numerics.number(r, 0, frame);
      if (number != null && Complexes.machine(number).norm() >= 1) {
        frame.message(DIV);
        return null;
      }
      return Terms.quotient(first, Terms.difference(Int.ONE, r));
    }
    Expr count = Terms.sum(Terms.difference(high, low), Int.ONE);
    Expr top = Terms.difference(Terms.power(r, count), Int.ONE);
    return Terms.product(first, top, Terms.power(Terms.difference(r, Int.ONE), Int.MINUS_ONE));
  }

  /// Reciprocal powers, and series of exponential and logarithm.
  private @Nullable Expr special(Expr g) {
    if (!low.equals(Int.ONE) && !low.equals(Int.ZERO)) {
      return null;
    }
    Expr power = Int.ZERO;
    boolean factorial = false;
    Expr r = Int.ONE;
    for (Expr factor : Expressions.factors(g)) {
      Expr base = Expressions.base(factor);
      Expr exponent = Expressions.exponent(factor);
      if (base.equals(i) && Expressions.isFree(exponent, i)) {
        power = frame.evaluate(Terms.negate(exponent));
      } else if (base.equals(Expressions.of("Factorial", i)) && exponent.equals(Int.MINUS_ONE)) {
        factorial = true;
      } else {
        Expr one = ratio(factor);
        if (one == null
            || !Expressions.replace(factor, i, Int.ZERO).equals(factor) && !atZero(factor)) {
          return null;
        }
        r = frame.evaluate(Terms.product(r, one));
      }
    }
    return factorial ? exponential(power, r) : reciprocal(power, r);
  }

  private boolean atZero(Expr factor) {
    return frame.evaluate(Expressions.replace(factor, i, Int.ZERO)).equals(Int.ONE);
  }

  private @Nullable Expr exponential(Expr power, Expr r) {
    if (!isInfinite() || !power.equals(Int.ZERO)) {
      return null;
    }
    Expr whole = Terms.power(Sym.E, r);
    return low.equals(Int.ZERO) ? whole : Terms.difference(whole, Int.ONE);
  }

  private @Nullable Expr reciprocal(Expr power, Expr r) {
    if (!low.equals(Int.ONE) || power.equals(Int.ZERO)) {
      return null;
    }
    if (!isInfinite()) {
      boolean plain = r.equals(Int.ONE) && power instanceof Int(long n) && n > 0;
      return !plain
          ? null
          : power.equals(Int.ONE)
              ? Expressions.of("HarmonicNumber", high)
              : Expressions.of("HarmonicNumber", high, power);
    }
    if (r.equals(Int.ONE)) {
      if (power instanceof Num s && !(s.doubleValue() > 1)) {
        frame.message(DIV);
        return null;
      }
      return Expressions.of("Zeta", power);
    }
    if (power.equals(Int.ONE)) {
      Num size = Numerics.number(r, 0, frame);
      if (size != null && Complexes.machine(size).norm() > 1) {
        frame.message(DIV);
        return null;
      }
      return Terms.negate(Expressions.of("Log", Terms.difference(Int.ONE, r)));
    }
    if (r.equals(Int.MINUS_ONE) && power instanceof Int(long s) && s > 1) {
      Expr factor = Terms.difference(Terms.power(Int.TWO, Int.of(1 - s)), Int.ONE);
      return Terms.product(factor, Expressions.of("Zeta", power));
    }
    return Expressions.of("PolyLog", power, r);
  }
}
