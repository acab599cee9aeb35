package org.scheelite.std.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// The expectation of functions of one random variable, exactly.
///
/// @param x the variable
/// @param member its distribution
record Expected(Expr x, Member member, Frame frame) {
  private static final String WAVES = "CharacteristicFunction";

  /// Families whose values have all exponential moments.
  private static final Set<String> LIGHT_TAILS =
      Set.of(
          "NormalDistribution",
          "UniformDistribution",
          "BernoulliDistribution",
          "BinomialDistribution",
          "PoissonDistribution");

  /// The expectation of `f`; null where it is not known.
  @Nullable Expr of(Expr f) {
    if (isFree(f)) {
      return f;
    }
    List<Expr> support = Support.of(member, frame);
    if (support != null) {
      return overAll(f, support);
    }
    if (frame.test(Symbol.system("PolynomialQ"), f, x)) {
      return polynomial(f);
    }
    if (f instanceof Normal sum && sum.is(Sym.PLUS)) {
      return sum(sum);
    }
    if (f instanceof Normal product && product.is(Sym.TIMES)) {
      Expr inner = withoutConstants(product);
      if (inner != null) {
        return inner;
      }
    }
    Expr wave = wave(f);
    return wave != null ? wave : byIntegral(f);
  }

  /// The sum over finitely many values.
  private @Nullable Expr overAll(Expr f, List<Expr> support) {
    List<Expr> terms = new ArrayList<>();
    for (Expr value : support) {
      frame.poll();
      Expr chance = Distributions.density(member.expr(), value, frame);
      if (chance == null) {
        return null;
      }
      terms.add(Terms.product(at(f, value), chance));
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  private @Nullable Expr polynomial(Expr f) {
    if (!(frame.call(Symbol.system("CoefficientList"), f, x) instanceof Normal coefficients)) {
      return null;
    }
    List<Expr> terms = new ArrayList<>();
    for (int k = 0; k < coefficients.size(); k++) {
      if (coefficients.arg(k).equals(Int.ZERO)) {
        continue;
      }
      Expr moment = RawMoments.of(member, k, frame);
      if (moment == null) {
        return null;
      }
      terms.add(Terms.product(coefficients.arg(k), moment));
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  private @Nullable Expr sum(Normal sum) {
    List<Expr> terms = new ArrayList<>();
    for (Expr term : sum.args()) {
      Expr expected = of(term);
      if (expected == null) {
        return null;
      }
      terms.add(expected);
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  private @Nullable Expr withoutConstants(Normal product) {
    List<Expr> constants = new ArrayList<>();
    List<Expr> others = new ArrayList<>();
    for (Expr factor : product.args()) {
      (isFree(factor) ? constants : others).add(factor);
    }
    if (constants.isEmpty()) {
      return null;
    }
    Expr rest = of(frame.evaluate(Call.of(Sym.TIMES, others)));
    if (rest == null) {
      return null;
    }
    constants.add(rest);
    return frame.evaluate(Call.of(Sym.TIMES, constants));
  }

  /// Exponentials and waves of `a x + b`, by the characteristic function.
  private @Nullable Expr wave(Expr f) {
    if (!(f instanceof Normal call) || !member.gives(WAVES)) {
      return null;
    }
    boolean power = call.is(Sym.POWER, 2) && call.arg(0).equals(Sym.E);
    boolean cosine = call.is(Symbol.system("Cos"), 1);
    boolean sine = call.is(Symbol.system("Sin"), 1);
    if (!power && !cosine && !sine) {
      return null;
    }
    Expr inside = call.arg(power ? 1 : 0);
    if (!(frame.call(Symbol.system("CoefficientList"), inside, x) instanceof Normal line
        && line.is(Sym.LIST, 2)
        && isFree(line))) {
      return null;
    }
    Expr a = line.arg(1);
    Expr b = line.arg(0);
    if (power) {
      boolean turns = frame.call(Symbol.system("Re"), a).equals(Int.ZERO);
      return turns || LIGHT_TAILS.contains(member.family().name())
          ? frame.evaluate(turned(Terms.product(Complex.of(Int.ZERO, Int.MINUS_ONE), a), b))
          : null;
    }
    Expr up = turned(a, Terms.product(Complex.of(Int.ZERO, Int.ONE), b));
    Expr down = turned(Terms.negate(a), Terms.product(Complex.of(Int.ZERO, Int.MINUS_ONE), b));
    Expr both =
        cosine
            ? Terms.product(Rational.of(1, 2), Terms.sum(up, down))
            : Terms.product(Complex.of(Int.ZERO, Rational.of(-1, 2)), Terms.difference(up, down));
    return frame.call(Symbol.system("FullSimplify"), both);
  }

  /// `E^b` times the characteristic function at `t`.
  private Expr turned(Expr t, Expr b) {
    Expr at = member.at(WAVES, "x", frame.evaluate(t), frame);
    return Terms.product(Terms.power(Sym.E, b), at == null ? Sym.INDETERMINATE : at);
  }

  private @Nullable Expr byIntegral(Expr f) {
    Expr density = Support.density(member, x, frame);
    if (density == null) {
      return null;
    }
    String head = member.family().discrete() ? "Sum" : "Integrate";
    Expr product = frame.evaluate(Terms.product(f, density));
    Expr value =
        frame.call(
            Symbol.system(head), product, Call.list(x, member.low(frame), member.high(frame)));
    return contains(value, Symbol.system(head)) ? null : value;
  }

  private boolean contains(Expr value, Expr head) {
    return !frame.test(Symbol.system("FreeQ"), value, head);
  }

  private boolean isFree(Expr f) {
    return frame.test(Symbol.system("FreeQ"), f, x);
  }

  private Expr at(Expr f, Expr value) {
    return frame.call(Symbol.system("ReplaceAll"), f, Call.of(Sym.RULE, x, value));
  }
}
