package org.scheelite.std.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Expectations of powers of a random variable.
final class RawMoments {
  private static final long HIGHEST = 100;
  private static final Symbol CANCEL = Symbol.system("Cancel");

  /// Formulas in the parameters of the family and the power `r`.
  private static final Map<String, String> FORMULAS =
      Map.ofEntries(
          Map.entry("UniformDistribution", "(b^(r + 1) - a^(r + 1))/((r + 1) (b - a))"),
          Map.entry("LogNormalDistribution", "E^(m r + r^2 s^2/2)"),
          Map.entry("WeibullDistribution", "b^r Gamma[1 + r/a]"),
          Map.entry("RayleighDistribution", "2^(r/2) s^r Gamma[1 + r/2]"),
          Map.entry("HalfNormalDistribution", "(Sqrt[Pi]/t)^r Gamma[(1 + r)/2]/Sqrt[Pi]"),
          Map.entry("MaxwellDistribution", "2^(1 + r/2) s^r Gamma[(3 + r)/2]/Sqrt[Pi]"),
          Map.entry("ChiDistribution", "2^(r/2) Gamma[(n + r)/2]/Gamma[n/2]"),
          Map.entry("BetaDistribution", "Pochhammer[a, r]/Pochhammer[a + b, r]"),
          Map.entry("ErlangDistribution", "Pochhammer[k, r]/l^r"),
          Map.entry("GammaDistribution", "b^r Pochhammer[a, r]"),
          Map.entry("ChiSquareDistribution", "2^r Pochhammer[n/2, r]"),
          Map.entry("ExponentialDistribution", "r!/l^r"));

  private RawMoments() {}

  /// The expectation of the power `r`; null where it is not known.
  static @Nullable Expr of(Member member, long r, Frame frame) {
    if (r == 0) {
      return Int.ONE;
    }
    Expr mean = member.value("Mean", frame);
    if (r == 1 || mean == null || mean.equals(Sym.INDETERMINATE)) {
      return mean;
    }
    String formula = FORMULAS.get(member.family().name());
    if (formula != null) {
      return byFormula(formula, member, Int.of(r), frame);
    }
    if (r == 2) {
      Expr variance = member.value("Variance", frame);
      return variance == null
          ? null
          : expanded(Terms.sum(Terms.power(mean, Int.TWO), variance), frame);
    }
    return r <= HIGHEST ? byDerivative(member, r, frame) : null;
  }

  /// The expectation of the power `r` of the deviation from the mean; null where it is not known.
  static @Nullable Expr central(Member member, long r, Frame frame) {
    if (r < 2) {
      return r == 0 ? Int.ONE : Int.ZERO;
    }
    Expr mean = member.value("Mean", frame);
    if (mean == null || mean.equals(Sym.INDETERMINATE) || r > HIGHEST) {
      return null;
    }
    List<Expr> terms = new ArrayList<>();
    for (long k = 0; k <= r; k++) {
      Expr moment = of(member, k, frame);
      if (moment == null) {
        return null;
      }
      Expr choices = Call.of(Symbol.system("Binomial"), Int.of(r), Int.of(k));
      terms.add(Terms.product(choices, moment, Terms.power(Terms.negate(mean), Int.of(r - k))));
    }
    Expr sum = frame.evaluate(Call.of(Sym.PLUS, terms));
    return sum instanceof Num ? sum : frame.call(Symbol.system("Simplify"), sum);
  }

  private static Expr byFormula(String formula, Member member, Expr r, Frame frame) {
    Map<Symbol, Expr> values = new java.util.HashMap<>(member.values());
    values.put(Formula.name("r"), r);
    Expr value = frame.evaluate(new Formula(formula).with(values));
    return value instanceof Num ? value : frame.call(CANCEL, value);
  }

  /// The derivatives of the characteristic function at zero are the moments, up to powers of `I`.
  private static @Nullable Expr byDerivative(Member member, long r, Frame frame) {
    Symbol t = Formula.name("t");
    Expr function = member.at("CharacteristicFunction", "x", t, frame);
    if (function == null) {
      return null;
    }
    Expr derivative = frame.call(Symbol.system("D"), function, Call.list(t, Int.of(r)));
    Expr atZero =
        frame.call(Symbol.system("ReplaceAll"), derivative, Call.of(Sym.RULE, t, Int.ZERO));
    Expr turned = Terms.power(Complex.of(Int.ZERO, Int.MINUS_ONE), Int.of(r));
    return expanded(Terms.product(turned, atZero), frame);
  }

  private static Expr expanded(Expr value, Frame frame) {
    return frame.call(Symbol.system("Expand"), value);
  }
}
