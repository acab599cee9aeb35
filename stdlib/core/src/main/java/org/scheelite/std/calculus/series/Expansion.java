package org.scheelite.std.calculus.series;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Expands expressions in powers of a small variable.
///
/// @param small the variable, which goes to 0
/// @param logarithm what stands for its logarithm
public record Expansion(Symbol small, Expr logarithm, Frame frame) {
  private static final Symbol STAND = Symbol.of(Facts.CONTEXT + "argument");
  private static final int RETRIES = 5;

  /// The series of `f` known up to and with the power `order`; null where there is none.
  public @Nullable PowerSeries expand(Expr f, int order) {
    int extra = 1;
    PowerSeries last = null;
    for (int i = 0; i < RETRIES; i++) {
      PowerSeries series = of(f, order + extra);
      if (series == null) {
        if (i > 1) {
          return null;
        }
        extra += 2;
        continue;
      }
      last = series;
      if (series.end() > order * series.root()) {
        return series.cut(order * series.root() + 1, frame);
      }
      extra += Math.max(2, order + 1 - series.end() / series.root());
    }
    return last;
  }

  /// The first term that is not zero, as a series known so far; null where none is found.
  public @Nullable PowerSeries leading(Expr f) {
    for (int order : new int[] {1, 3, 6, 12}) {
      PowerSeries series = of(f, order);
      if (series != null && !series.isZero()) {
        return series;
      }
    }
    return null;
  }

  private @Nullable PowerSeries of(Expr f, int end) {
    frame.poll();
    if (f.equals(small)) {
      return PowerSeries.of(List.of(Int.ONE), 1, Math.max(2, end), 1, frame);
    }
    if (Expressions.isFree(f, small)) {
      return Infinities.isSingular(f) ? null : PowerSeries.constant(f, Math.max(1, end), frame);
    }
    if (!(f instanceof Call call)) {
      return null;
    }
    if (call.is(Sym.PLUS)) {
      return sum(call, end);
    }
    if (call.is(Sym.TIMES)) {
      return product(call, end);
    }
    if (call.is(Sym.POWER, 2)) {
      return power(call.arg(0), call.arg(1), end);
    }
    if (Expressions.is(call, "Log", 1)) {
      Expr taken = logarithmOfPower(call.arg(0));
      if (taken != null) {
        return of(taken, end);
      }
      PowerSeries inner = of(call.arg(0), end);
      return inner == null ? null : logarithm(inner);
    }
    Expr plain = Rewriting.plain(call, small);
    if (plain != null) {
      PowerSeries rewritten = of(plain, end);
      if (rewritten != null) {
        return rewritten;
      }
    }
    return function(call, end);
  }

  /// The logarithm of a power whose exponent varies, or of a product with one; else null.
  private @Nullable Expr logarithmOfPower(Expr inner) {
    boolean found = false;
    var terms = new ArrayList<Expr>();
    for (Expr factor : Expressions.factors(inner)) {
      Expr exponent = Expressions.exponent(factor);
      boolean varies = !Expressions.isFree(exponent, small);
      found |= varies;
      Expr base = Expressions.base(factor);
      Expr log = base.equals(Sym.E) ? Int.ONE : Expressions.of("Log", base);
      terms.add(varies ? Terms.product(exponent, log) : Expressions.of("Log", factor));
    }
    return found ? Call.of(Sym.PLUS, terms) : null;
  }

  private @Nullable PowerSeries sum(Call call, int end) {
    PowerSeries total = null;
    for (Expr term : call.args()) {
      PowerSeries one = of(term, end);
      if (one == null) {
        return null;
      }
      total = total == null ? one : total.plus(one, frame);
    }
    return total;
  }

  private @Nullable PowerSeries product(Call call, int end) {
    PowerSeries total = null;
    for (Expr factor : call.args()) {
      PowerSeries one = Expressions.isFree(factor, small) ? null : of(factor, end);
      if (one == null) {
        if (!Expressions.isFree(factor, small) || Infinities.isSingular(factor)) {
          return null;
        }
        continue;
      }
      total = total == null ? one : total.times(one, frame);
    }
    for (Expr factor : call.args()) {
      if (Expressions.isFree(factor, small) && total != null) {
        total = total.scaled(factor, frame);
      }
    }
    return total;
  }

  private @Nullable PowerSeries power(Expr base, Expr exponent, int end) {
    if (Expressions.isFree(exponent, small)) {
      PowerSeries inner = of(base, end);
      if (inner == null) {
        return null;
      }
      PowerSeries power = inner.power(exponent, frame);
      if (power == null && inner.isZero()) {
        PowerSeries longer = of(base, 2 * end + 4);
        return longer == null || longer.isZero() ? null : longer.power(exponent, frame);
      }
      return power != null ? power : symbolicPower(inner, exponent);
    }
    if (base.equals(Sym.E)) {
      return exponential(of(exponent, end));
    }
    return exponential(of(Terms.product(exponent, Expressions.of("Log", base)), end));
  }

  /// `t^v` to a symbolic power, as a factor of the coefficients.
  private @Nullable PowerSeries symbolicPower(PowerSeries inner, Expr exponent) {
    if (inner.isZero() || inner.first() == 0) {
      return null;
    }
    PowerSeries regular =
        new PowerSeries(inner.coefficients(), 0, inner.end() - inner.first(), inner.root());
    PowerSeries power = regular.power(exponent, frame);
    Expr whole = Terms.product(Rational.of(inner.first(), inner.root()), exponent);
    return power == null ? null : power.scaled(Terms.power(small, whole), frame);
  }

  private @Nullable PowerSeries exponential(@Nullable PowerSeries exponent) {
    if (exponent == null || exponent.first() < 0 && !exponent.isZero() || exponent.end() < 1) {
      return null;
    }
    Expr constant = exponent.at(0);
    // E^(a + b Log[t]) is E^a t^b
    Expr slope = Int.ZERO;
    if (!Expressions.isFree(constant, logarithm)) {
      Expr[] linear = Expressions.linear(constant, logarithm, frame);
      if (linear == null) {
        return null;
      }
      slope = linear[0];
      constant = linear[1];
    }
    PowerSeries rest = withoutConstant(exponent);
    var taylor = new ArrayList<Expr>();
    Num factorial = Int.ONE;
    for (int k = 0; k <= steps(rest); k++) {
      factorial =
          k < 2 ? Int.ONE : org.scheelite.std.number.Arithmetic.multiply(factorial, Int.of(k));
      taylor.add(org.scheelite.std.number.Arithmetic.reciprocal(factorial));
    }
    PowerSeries result =
        rest.composed(taylor, frame).scaled(frame.evaluate(Terms.power(Sym.E, constant)), frame);
    if (slope instanceof Int(long n)) {
      int shift = (int) n * result.root();
      return new PowerSeries(
          result.coefficients(), result.first() + shift, result.end() + shift, result.root());
    }
    return slope instanceof Num ? null : result.scaled(Terms.power(small, slope), frame);
  }

  private static int steps(PowerSeries rest) {
    return rest.isZero() ? 0 : Math.ceilDiv(rest.end(), Math.max(1, rest.first()));
  }

  private PowerSeries withoutConstant(PowerSeries series) {
    if (series.at(0).equals(Int.ZERO) || series.first() > 0) {
      return series;
    }
    return PowerSeries.of(
        series.coefficients().subList(1 - series.first(), series.coefficients().size()),
        1,
        series.end(),
        series.root(),
        frame);
  }

  private @Nullable PowerSeries logarithm(PowerSeries inner) {
    if (inner.isZero()) {
      return null;
    }
    Expr c = inner.coefficients().getFirst();
    var regular =
        new PowerSeries(inner.coefficients(), 0, inner.end() - inner.first(), inner.root())
            .scaled(Terms.power(c, Int.MINUS_ONE), frame);
    PowerSeries rest = withoutConstant(regular);
    var taylor = new ArrayList<Expr>();
    taylor.add(Int.ZERO);
    for (int k = 1; k <= Math.max(1, steps(rest)); k++) {
      taylor.add(Rational.of(k % 2 == 1 ? 1 : -1, k));
    }
    Num power = Rational.of(inner.first(), inner.root());
    Expr constant =
        frame.evaluate(Terms.sum(Expressions.of("Log", c), Terms.product(power, logarithm)));
    PowerSeries composed = rest.composed(taylor, frame);
    PowerSeries start =
        PowerSeries.of(List.of(constant), 0, Math.max(1, composed.end()), composed.root(), frame);
    return composed.plus(start, frame);
  }

  /// A function of one changing argument by its derivatives, or of several by those of the whole.
  private @Nullable PowerSeries function(Call call, int end) {
    int changing = -1;
    int count = 0;
    for (int i = 0; i < call.size(); i++) {
      if (!Expressions.isFree(call.arg(i), small)) {
        changing = i;
        count++;
      }
    }
    if (count != 1 || call.is(Sym.LIST) || !Expressions.isFree(call.head(), small)) {
      return count == 0 ? null : taylor(call, end);
    }
    PowerSeries inner = of(call.arg(changing), end);
    if (inner == null || inner.first() < 0 && !inner.isZero() || inner.end() < 1) {
      return null;
    }
    PowerSeries rest = withoutConstant(inner);
    List<Expr> coefficients =
        derivatives(call.with(changing, STAND), STAND, inner.at(0), steps(rest));
    return coefficients == null ? null : rest.composed(coefficients, frame);
  }

  private @Nullable PowerSeries taylor(Call call, int end) {
    List<Expr> coefficients = derivatives(call, small, Int.ZERO, Math.max(0, end - 1));
    return coefficients == null
        ? null
        : PowerSeries.of(coefficients, 0, coefficients.size(), 1, frame);
  }

  /// The derivatives of `f` at `point`, each divided by its factorial; null where one does not
  /// exist.
  private @Nullable List<Expr> derivatives(Expr f, Symbol by, Expr point, int count) {
    var coefficients = new ArrayList<Expr>();
    Expr derivative = f;
    Num factorial = Int.ONE;
    for (int k = 0; k <= count; k++) {
      frame.poll();
      if (k > 0) {
        derivative = frame.call(Symbol.system("D"), derivative, by);
        factorial = org.scheelite.std.number.Arithmetic.multiply(factorial, Int.of(k));
      }
      Expr there = derivative;
      Expr value =
          frame.filtering(_ -> false, () -> frame.evaluate(Expressions.replace(there, by, point)));
      if (isSingular(value)) {
        return null;
      }
      coefficients.add(
          frame.evaluate(
              Terms.product(org.scheelite.std.number.Arithmetic.reciprocal(factorial), value)));
    }
    return coefficients;
  }

  private static boolean isSingular(Expr expr) {
    if (Infinities.isSingular(expr)) {
      return true;
    }
    return expr instanceof Call call
        && (isSingular(call.head()) || call.args().stream().anyMatch(Expansion::isSingular));
  }
}
