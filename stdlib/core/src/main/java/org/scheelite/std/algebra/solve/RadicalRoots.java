package org.scheelite.std.algebra.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.polynomial.Contents;
import org.scheelite.std.algebra.polynomial.Division;
import org.scheelite.std.algebra.polynomial.Factors;
import org.scheelite.std.algebra.polynomial.GreatestDivisor;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Terms;

/// The roots of polynomials in one variable, in radicals where that is short, else as `Root`
/// objects.
final class RadicalRoots {
  private static final Num HALF = Rational.of(1, 2);
  private final Kernels kernels;
  private final int variable;
  private final Frame frame;
  private final boolean cubics;

  /// @param cubics whether cubics without parameters are solved by the general formula
  RadicalRoots(Kernels kernels, int variable, boolean cubics) {
    this.kernels = kernels;
    this.variable = variable;
    this.frame = kernels.frame();
    this.cubics = cubics;
  }

  /// All roots with their multiplicities.
  List<Expr> of(Polynomial p) {
    List<Expr> roots = new ArrayList<>();
    Polynomial rest = p;
    int zeros = rest.lowest(variable);
    if (zeros > 0) {
      Polynomial power = Polynomial.power(p.ring(), variable, zeros);
      rest = Division.certain(rest, power, frame.budget());
      for (int i = 0; i < zeros; i++) {
        roots.add(Int.ZERO);
      }
    }
    if (isBinomial(rest)) {
      roots.addAll(binomial(rest));
      return roots;
    }
    for (Factors.Factor factor : Factors.irreducible(rest, frame.budget()).factors()) {
      if (factor.base().degree(variable) > 0) {
        List<Expr> own = irreducible(factor.base());
        for (int i = 0; i < factor.multiplicity(); i++) {
          roots.addAll(own);
        }
      }
    }
    return roots;
  }

  /// Whether all is one power and a constant, and better not factored.
  private boolean isBinomial(Polynomial p) {
    int n = p.degree(variable);
    return n > 2
        && (n % 4 != 0 || !p.coefficientOf(variable, 0).isNumber() || isUnit(p))
        && hasOnly(p, n, n);
  }

  private boolean isUnit(Polynomial p) {
    return p.size() == 2
        && Arithmetic.abs(p.coefficient(0)).equals(Int.ONE)
        && Arithmetic.abs(p.coefficient(1)).equals(Int.ONE);
  }

  /// Whether all exponents of the variable are multiples of `step` up to `degree`.
  private boolean hasOnly(Polynomial p, int step, int degree) {
    for (int i = 0; i < p.size(); i++) {
      int e = p.exponent(i, variable);
      if (e % step != 0 || e > degree) {
        return false;
      }
    }
    return true;
  }

  private Polynomial c(Polynomial p, int degree) {
    return p.coefficientOf(variable, degree);
  }

  private List<Expr> irreducible(Polynomial p) {
    int n = p.degree(variable);
    boolean numeric = p.occurring().size() == 1;
    if (n == 1) {
      return List.of(quotient(c(p, 0).negated(), c(p, 1)));
    }
    List<Expr> unity =
        numeric && Contents.isIntegral(p) ? UnitRoots.ofCyclotomic(integers(p)) : null;
    if (unity != null) {
      return evaluated(unity);
    }
    if (hasOnly(p, n, n)) {
      return n == 2 ? pureQuadratic(c(p, 2), c(p, 0)) : binomial(p);
    }
    if (n == 2) {
      return quadratic(c(p, 2), c(p, 1), c(p, 0));
    }
    if (n == 3 && (!numeric || cubics)) {
      return cubic(p);
    }
    int step = step(p);
    if (step > 1 && n / step <= 2) {
      return ofPowers(p, step);
    }
    return rootObjects(p);
  }

  private List<BigInteger> integers(Polynomial p) {
    List<BigInteger> list = new ArrayList<>();
    for (int i = 0; i <= p.degree(variable); i++) {
      Polynomial coefficient = c(p, i);
      list.add(coefficient.isZero() ? BigInteger.ZERO : ((Whole) coefficient.leading()).big());
    }
    return list;
  }

  private int step(Polynomial p) {
    int step = 0;
    for (int i = 0; i < p.size(); i++) {
      step = BigInteger.valueOf(step).gcd(BigInteger.valueOf(p.exponent(i, variable))).intValue();
    }
    return step;
  }

  private List<Expr> evaluated(List<Expr> exprs) {
    return exprs.stream().map(frame::evaluate).toList();
  }

  /// `above/below` with the sign and the numbers above multiplied out.
  private Expr quotient(Polynomial above, Polynomial below) {
    RationalForm form =
        RationalForm.of(kernels, above).times(RationalForm.of(kernels, below).power(-1));
    Polynomial top = form.numerator();
    Polynomial bottom = form.denominator();
    if (bottom.isOne() && top.size() > 1) {
      Num denominator = Whole.of(Fractions.denominator(Contents.positive(top)));
      top = top.times(denominator);
      bottom = bottom.times(denominator);
    }
    return frame.evaluate(Terms.quotient(kernels.expr(top), kernels.expr(bottom)));
  }

  /// The roots of `a x^2 + c`.
  private List<Expr> pureQuadratic(Polynomial a, Polynomial c) {
    Expr root = root(c.negated(), a, 2);
    return evaluated(List.of(Terms.negate(root), root));
  }

  /// `(above/below)^(1/n)` for exact polynomials; the minus sign of a single term becomes a root of
  /// -1 for square roots.
  private Expr root(Polynomial above, Polynomial below, int n) {
    Num exponent = Rational.of(1, n);
    if (above.isNumber() && below.isNumber()) {
      Num ratio = Arithmetic.divide(above.leading(), below.leading());
      return Terms.power(ratio, exponent);
    }
    boolean flip = below.leading().sign() < 0;
    Polynomial up = flip ? above.negated() : above;
    Polynomial down = flip ? below.negated() : below;
    boolean imaginary = n == 2 && up.size() == 1 && up.leading().sign() < 0;
    Expr top =
        imaginary
            ? Terms.product(Complexes.I, squareRoot(up.negated()))
            : n == 2 ? squareRoot(up) : Terms.power(kernels.expr(up), exponent);
    Expr bottom = n == 2 ? squareRoot(down) : Terms.power(kernels.expr(down), exponent);
    return frame.evaluate(Terms.quotient(frame.evaluate(top), frame.evaluate(bottom)));
  }

  private Expr squareRoot(Polynomial p) {
    Polynomial[] parts = squareParts(p);
    return frame.evaluate(
        Terms.product(kernels.expr(parts[0]), Terms.power(kernels.expr(parts[1]), HALF)));
  }

  /// `{s, d}` with `p = s^2 d`.
  private Polynomial[] squareParts(Polynomial p) {
    Factors factors = Factors.squareFree(p, frame.budget());
    Polynomial out = Polynomial.one(p.ring());
    Polynomial in = Polynomial.number(p.ring(), factors.number());
    for (Factors.Factor factor : factors.factors()) {
      Polynomial half = factor.base().power(factor.multiplicity() / 2, frame.budget());
      out = out.times(half, frame.budget());
      if (factor.multiplicity() % 2 == 1) {
        in = in.times(factor.base(), frame.budget());
      }
    }
    Num content = Contents.positive(in);
    if (content instanceof Whole whole) {
      BigInteger square = squareDivisor(whole.big());
      out = out.times(Whole.of(square));
      in = in.over(Whole.of(square.multiply(square)));
    }
    return new Polynomial[] {out, in};
  }

  /// The largest number found whose square divides `n`.
  private BigInteger squareDivisor(BigInteger n) {
    BigInteger root = n.sqrt();
    if (root.multiply(root).equals(n)) {
      return root;
    }
    BigInteger divisor = BigInteger.ONE;
    BigInteger rest = n;
    for (long p = 2; p < 10_000 && rest.bitLength() > 1; p++) {
      frame.poll();
      BigInteger square = BigInteger.valueOf(p * p);
      if (square.compareTo(rest) > 0) {
        break;
      }
      while (rest.mod(square).signum() == 0) {
        rest = rest.divide(square);
        divisor = divisor.multiply(BigInteger.valueOf(p));
      }
    }
    return divisor;
  }

  private List<Expr> quadratic(Polynomial a0, Polynomial b0, Polynomial c0) {
    boolean flip = a0.isNumber() && a0.leading().sign() < 0;
    Polynomial a = flip ? a0.negated() : a0;
    Polynomial b = flip ? b0.negated() : b0;
    Polynomial c = flip ? c0.negated() : c0;
    Polynomial discriminant =
        b.times(b, frame.budget()).minus(a.times(c, frame.budget()).times(Int.of(4)));
    Polynomial[] parts = squareParts(discriminant);
    Polynomial below = a.times(Int.TWO);
    var divisor = new GreatestDivisor(frame.budget());
    Polynomial common = divisor.of(divisor.of(b, parts[0]), below);
    Polynomial up = Division.certain(b.negated(), common, frame.budget());
    Polynomial factor = Division.certain(parts[0], common, frame.budget());
    below = Division.certain(below, common, frame.budget());
    Expr root =
        frame.evaluate(
            Terms.product(kernels.expr(factor), Terms.power(kernels.expr(parts[1]), HALF)));
    List<Expr> roots = new ArrayList<>();
    for (Expr side : List.of(Terms.negate(root), root)) {
      Expr above = frame.evaluate(Terms.sum(kernels.expr(up), side));
      roots.add(frame.evaluate(Terms.quotient(above, kernels.expr(below))));
    }
    return roots;
  }

  /// The roots of `a x^n + c`.
  private List<Expr> binomial(Polynomial p) {
    int n = p.degree(variable);
    Polynomial a = c(p, n);
    Polynomial ratio = c(p, 0).negated();
    boolean negative =
        (ratio.size() == 1 ? ratio.leading().sign() : 1) * (a.size() == 1 ? a.leading().sign() : 1)
            < 0;
    Expr size = frame.evaluate(root(negative ? ratio.negated() : ratio, a, n));
    List<Expr> roots = new ArrayList<>();
    for (Expr unit : UnitRoots.all(n, negative)) {
      roots.add(frame.evaluate(Terms.product(unit, size)));
    }
    return roots;
  }

  /// The roots of a polynomial in a power of the variable, the polynomial being at most quadratic.
  private List<Expr> ofPowers(Polynomial p, int step) {
    int n = p.degree(variable) / step;
    List<Expr> inner =
        n == 1
            ? List.of(quotient(c(p, 0).negated(), c(p, step)))
            : quadratic(c(p, 2 * step), c(p, step), c(p, 0));
    List<Expr> roots = new ArrayList<>();
    for (Expr value : inner) {
      Expr size = frame.evaluate(Terms.power(value, Rational.of(1, step)));
      for (Expr unit : UnitRoots.all(step, false)) {
        roots.add(frame.evaluate(Terms.product(unit, size)));
      }
    }
    return roots;
  }

  /// The formula of Cardano.
  private List<Expr> cubic(Polynomial p) {
    Expr a = kernels.expr(c(p, 3));
    Expr b = kernels.expr(c(p, 2));
    Polynomial pa = c(p, 3);
    Polynomial pb = c(p, 2);
    Polynomial pc = c(p, 1);
    Polynomial pd = c(p, 0);
    var budget = frame.budget();
    Polynomial u = pa.times(pc, budget).times(Int.of(3)).minus(pb.times(pb, budget));
    Polynomial v =
        pb.power(3, budget)
            .times(Int.of(-2))
            .plus(pa.times(pb, budget).times(pc, budget).times(Int.of(9)))
            .minus(pa.times(pa, budget).times(pd, budget).times(Int.of(27)));
    Expr square = kernels.expr(u.power(3, budget).times(Int.of(4)).plus(v.times(v, budget)));
    Expr delta = frame.evaluate(Terms.sum(kernels.expr(v), Terms.power(square, HALF)));
    Expr cube = frame.evaluate(Terms.power(delta, Rational.of(1, 3)));
    Expr shift = Terms.quotient(Terms.negate(b), Terms.product(Int.of(3), a));
    Expr ue = kernels.expr(u);
    Expr third = Rational.of(1, 3);
    List<Expr> roots = new ArrayList<>();
    roots.add(
        Terms.sum(
            shift,
            Terms.negate(
                Terms.quotient(
                    Terms.product(Terms.power(Int.TWO, third), ue),
                    Terms.product(Int.of(3), a, cube))),
            Terms.quotient(cube, Terms.product(Int.of(3), Terms.power(Int.TWO, third), a))));
    for (int sign : new int[] {1, -1}) {
      Expr plus = oneWithRootOfMinusThree(sign);
      Expr minus = oneWithRootOfMinusThree(-sign);
      roots.add(
          Terms.sum(
              shift,
              Terms.quotient(
                  Terms.product(plus, ue),
                  Terms.product(Int.of(3), Terms.power(Int.TWO, Rational.of(2, 3)), a, cube)),
              Terms.negate(
                  Terms.quotient(
                      Terms.product(minus, cube),
                      Terms.product(Int.of(6), Terms.power(Int.TWO, third), a)))));
    }
    return evaluated(roots);
  }

  private static Expr oneWithRootOfMinusThree(int sign) {
    return Terms.sum(
        Int.ONE,
        Terms.product(org.scheelite.expr.Complex.of(Int.ZERO, Int.of(sign)), Terms.sqrt(3)));
  }

  /// The roots as `Root` objects.
  List<Expr> rootObjects(Polynomial p) {
    List<Expr> terms = new ArrayList<>();
    for (int i = 0; i <= p.degree(variable); i++) {
      Polynomial coefficient = c(p, i);
      if (!coefficient.isZero()) {
        terms.add(
            Terms.product(
                kernels.expr(coefficient), Terms.power(Call.of(Sym.SLOT, Int.ONE), Int.of(i))));
      }
    }
    Expr function = Call.of(Sym.FUNCTION, frame.evaluate(Forms.sum(terms)));
    List<Expr> roots = new ArrayList<>();
    for (int k = 1; k <= p.degree(variable); k++) {
      roots.add(RootObject.of(function, k));
    }
    return roots;
  }
}
