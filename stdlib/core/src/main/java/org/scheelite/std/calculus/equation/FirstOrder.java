package org.scheelite.std.calculus.equation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.Formula;
import org.scheelite.std.number.Terms;

/// Equations `y' == f(x, y)`: linear ones, Bernoulli's, separable and homogeneous ones, exact ones.
record FirstOrder(Symbol x, Frame frame) {
  private static final Symbol Y = Unknown.of(0);
  private static final Symbol INTEGRATE = Symbol.system("Integrate");
  private static final Symbol D = Symbol.system("D");
  private static final Symbol V = Symbol.of(Facts.CONTEXT + "v");
  private static final Formula SAME = Formula.of("Simplify[a - b] === 0", "a", "b");

  private static final Expr CONSTANT = Request.constant(1);

  @Nullable List<Expr> solve(Expr slope) {
    List<Expr> found = linear(slope);
    found = found != null ? found : bernoulli(slope);
    found = found != null ? found : separable(slope, x, Y);
    found = found != null ? found : homogeneous(slope);
    return found != null ? found : exact(slope);
  }

  private @Nullable Expr integral(Expr f, Symbol by) {
    Expr value = frame.call(INTEGRATE, f, by);
    return Expressions.isFree(value, INTEGRATE) ? value : null;
  }

  /// The integral, or that of an unknown function written out, from 1, with the variable `K[i]`.
  private @Nullable Expr integralOrItself(Expr f, int number) {
    Expr value = integral(f, x);
    if (value != null || !hasUnknownFunction(f)) {
      return value;
    }
    Expr k = Call.of(Symbol.system("K"), Int.of(number));
    return Call.of(INTEGRATE, Expressions.replace(f, x, k), Call.list(k, Int.ONE, x));
  }

  private boolean hasUnknownFunction(Expr f) {
    return f instanceof Call call
        && (call.head() instanceof Symbol head && !head.isSystem() && !Expressions.isFree(call, x)
            || call.args().stream().anyMatch(this::hasUnknownFunction));
  }

  private Expr derivative(Expr f, Expr by) {
    return frame.call(D, f, by);
  }

  /// `y' == a(x) y + b(x)`.
  private @Nullable List<Expr> linear(Expr slope) {
    Expr a = Algebra.together(derivative(slope, Y), frame);
    if (!Expressions.isFree(a, Y)) {
      return null;
    }
    Expr b = frame.evaluate(Expressions.replace(slope, Y, Int.ZERO));
    Expr growth = a.equals(Int.ZERO) ? a : integralOrItself(a, 1);
    if (growth == null) {
      return null;
    }
    Expr power = power(growth);
    Expr inner = Algebra.expand(frame.evaluate(Terms.quotient(b, power)), frame);
    Expr sum = inner.equals(Int.ZERO) ? Int.ZERO : integralOrItself(inner, 2);
    if (sum == null) {
      return null;
    }
    Expr particular = Particular.tidy(Terms.product(power, sum), frame);
    return List.of(frame.evaluate(Terms.sum(Terms.product(power, CONSTANT), particular)));
  }

  /// `E^g` with logarithms in `g` as powers.
  private Expr power(Expr g) {
    Expr factors = Int.ONE;
    for (Expr term : Expressions.terms(Algebra.expand(g, frame))) {
      factors = Terms.product(factors, exponential(term));
    }
    return frame.evaluate(factors);
  }

  private Expr exponential(Expr term) {
    Expr log = null;
    Expr rest = Int.ONE;
    for (Expr factor : Expressions.factors(term)) {
      if (log == null && Expressions.is(factor, "Log", 1)) {
        log = ((Call) factor).arg(0);
      } else {
        rest = Terms.product(rest, factor);
      }
    }
    return log == null ? Terms.power(Sym.E, term) : Terms.power(log, rest);
  }

  /// `y' == a(x) y + b(x) y^n`.
  private @Nullable List<Expr> bernoulli(Expr slope) {
    Expr open = Algebra.expand(slope, frame);
    Expr a = Int.ZERO;
    Expr b = Int.ZERO;
    Expr n = null;
    for (Expr term : Expressions.terms(open)) {
      Expr degree =
          Algebra.together(
              frame.evaluate(Terms.quotient(Terms.product(Y, derivative(term, Y)), term)), frame);
      if (degree.equals(Int.ONE)) {
        a = Terms.sum(a, Terms.quotient(term, Y));
      } else if (Expressions.isFree(degree, Y)
          && Expressions.isFree(degree, x)
          && (n == null || n.equals(degree))) {
        n = degree;
        b = Terms.sum(b, Terms.quotient(term, Terms.power(Y, degree)));
      } else {
        return null;
      }
    }
    Expr linear = frame.evaluate(a);
    if (n == null || n.equals(Int.ZERO) || linear.equals(Int.ZERO)) {
      return null;
    }
    // u = y^(1 - n): u' == (1 - n) a u + (1 - n) b
    Expr m = frame.evaluate(Terms.difference(Int.ONE, n));
    Expr growth = integral(frame.evaluate(Terms.product(m, linear)), x);
    if (growth == null) {
      return null;
    }
    Expr power = power(growth);
    Expr sum = integral(Algebra.expand(frame.evaluate(Terms.quotient(b, power)), frame), x);
    if (sum == null) {
      return null;
    }
    Expr u =
        Algebra.together(
            frame.evaluate(
                Terms.product(
                    power,
                    Terms.sum(
                        CONSTANT, Algebra.expand(frame.evaluate(Terms.product(m, sum)), frame)))),
            frame);
    if (m instanceof Int(long k) && k % 2 == 0) {
      Expr root = frame.evaluate(Terms.power(u, Terms.power(m, Int.MINUS_ONE)));
      return List.of(frame.evaluate(Terms.negate(root)), root);
    }
    return List.of(frame.evaluate(Terms.power(u, Terms.power(m, Int.MINUS_ONE))));
  }

  /// `y' == g(x) h(y)`: the integral of `1/h` is that of `g` and a constant.
  private @Nullable List<Expr> separable(Expr slope, Symbol by, Symbol of) {
    Expr factored = Algebra.factor(Algebra.together(slope, frame), frame);
    Expr g = Int.ONE;
    Expr h = Int.ONE;
    for (Expr factor : Expressions.factors(split(factored))) {
      if (Expressions.isFree(factor, of)) {
        g = Terms.product(g, factor);
      } else if (Expressions.isFree(factor, by)) {
        h = Terms.product(h, factor);
      } else {
        return null;
      }
    }
    Expr left = integral(frame.evaluate(Terms.power(h, Int.MINUS_ONE)), of);
    Expr right = integral(frame.evaluate(g), by);
    return left == null || right == null ? null : inverted(left, Terms.sum(right, CONSTANT), of);
  }

  /// With exponentials of sums as products, so that they separate.
  private Expr split(Expr e) {
    Expr open =
        Expressions.map(
            e,
            part ->
                part instanceof Call power
                        && power.is(Sym.POWER, 2)
                        && power.arg(1) instanceof Call sum
                        && sum.is(Sym.PLUS)
                    ? Call.of(
                        Sym.TIMES,
                        sum.args().stream()
                            .map(term -> Terms.power(power.arg(0), term))
                            .toArray(Expr[]::new))
                    : null);
    return open.equals(e) || !(open instanceof Call product) || !product.is(Sym.TIMES)
        ? e
        : Call.of(
            Sym.TIMES,
            product.args().stream()
                .flatMap(f -> java.util.Arrays.stream(Expressions.factors(f)))
                .toArray(Expr[]::new));
  }

  /// The values of a name for which `left`, a function of it, is `right`.
  private @Nullable List<Expr> inverted(Expr left, Expr right, Symbol of) {
    Expr logs = logarithm(left);
    Expr equation =
        logs == null
            ? Expressions.of("Equal", left, right)
            : Expressions.of("Equal", logs, Terms.power(Sym.E, right));
    Expr found = frame.call(Symbol.system("Solve"), frame.evaluate(equation), of);
    if (!(found instanceof Normal list && list.is(Sym.LIST) && list.size() > 0)) {
      return null;
    }
    var values = new ArrayList<Expr>();
    for (Expr rules : list.args()) {
      if (!(rules instanceof Normal rule && rule.size() == 1)) {
        return null;
      }
      Expr value = ((Normal) rule.arg(0)).arg(1);
      Expr plain =
          Expressions.is(value, "ConditionalExpression", 2)
              ? Conditions.anyBranch((Call) value, frame)
              : value;
      values.add(frame.evaluate(Expressions.map(plain, this::reciprocal)));
    }
    return values.stream().distinct().toList();
  }

  /// `-1/(a + b)` as `1/(-a - b)`, and the logarithm of it.
  private @Nullable Expr reciprocal(Expr e) {
    if (Expressions.is(e, "Log", 1)
        && reciprocal(((Call) e).arg(0)) instanceof Call inner
        && inner.is(Sym.POWER, 2)) {
      return Terms.negate(Expressions.of("Log", inner.arg(0)));
    }
    return e instanceof Call product
            && product.is(Sym.TIMES, 2)
            && product.arg(0).equals(Int.MINUS_ONE)
            && product.arg(1) instanceof Call power
            && power.is(Sym.POWER, 2)
            && power.arg(1).equals(Int.MINUS_ONE)
        ? power.with(0, Algebra.expand(frame.evaluate(Terms.negate(power.arg(0))), frame))
        : null;
  }

  /// A sum of logarithms as the argument of one; null where something else is in the sum.
  private @Nullable Expr logarithm(Expr sum) {
    Expr product = Int.ONE;
    for (Expr term : Expressions.terms(Algebra.expand(sum, frame))) {
      Expr power = exponential(term);
      if (power instanceof Call call && call.arg(0).equals(Sym.E)) {
        return null;
      }
      product = Terms.product(product, power);
    }
    return frame.evaluate(product);
  }

  /// `y' == f(y/x)`: with `y == x v` it is separable.
  private @Nullable List<Expr> homogeneous(Expr slope) {
    Expr inner =
        frame.call(
            Symbol.system("Simplify"),
            frame.evaluate(Expressions.replace(slope, Y, Terms.product(x, V))));
    if (!Expressions.isFree(inner, x)) {
      return null;
    }
    Expr rest = frame.evaluate(Terms.quotient(Terms.difference(inner, V), x));
    List<Expr> values = separable(rest, x, V);
    return values == null
        ? null
        : values.stream()
            .map(v -> Algebra.expand(frame.evaluate(Terms.product(x, v)), frame))
            .toList();
  }

  /// `n y' + m == 0` where `m` and `n` are the derivatives of one function.
  private @Nullable List<Expr> exact(Expr slope) {
    Expr fraction = Algebra.together(slope, frame);
    Expr m = frame.evaluate(Terms.negate(frame.call(Symbol.system("Numerator"), fraction)));
    Expr n = frame.call(Symbol.system("Denominator"), fraction);
    if (!SAME.at(frame, derivative(m, Y), derivative(n, x)).equals(Sym.TRUE)) {
      return null;
    }
    Expr first = integral(m, x);
    if (first == null) {
      return null;
    }
    Expr rest = Algebra.expand(frame.evaluate(Terms.difference(n, derivative(first, Y))), frame);
    Expr second = integral(rest, Y);
    return second == null || !Expressions.isFree(rest, x)
        ? null
        : inverted(frame.evaluate(Terms.sum(first, second)), CONSTANT, Y);
  }
}
