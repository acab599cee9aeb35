package org.scheelite.std.calculus.equation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/// Linear equations of any order: with constant coefficients, Euler's, and of the second order
/// those of Airy and Bessel.
record LinearEquation(Symbol x, Frame frame) {
  private static final Symbol R = Symbol.of(Facts.CONTEXT + "r");
  private static final Formula MIDDLE = Formula.of("Expand[(a + b)/2]", "a", "b");
  private static final Formula HALF_DISTANCE = Formula.of("Expand[(b - a)/(2 I)]", "a", "b");
  private static final Formula RE = Formula.of("ComplexExpand[Re[r]]", "r");
  private static final Formula IM = Formula.of("ComplexExpand[Im[r]]", "r");

  /// The general solution; the coefficients of `y`, `y'`, ..., and what is left over.
  @Nullable Expr solve(List<Expr> all) {
    int n = all.size() - 2;
    List<Expr> coefficients = all.subList(0, n + 1);
    Expr right = frame.evaluate(Terms.negate(all.getLast()));
    boolean constant = coefficients.stream().allMatch(c -> Expressions.isFree(c, x));
    List<Expr> plain = constant ? coefficients : divided(coefficients);
    boolean divided = plain != null && !constant;
    List<Expr> use = plain != null ? plain : coefficients;
    List<Expr> basis = plain != null ? basis(characteristic(use), x) : null;
    if (plain == null) {
      List<Expr> euler = euler(coefficients);
      basis =
          euler != null ? basis(indicial(euler), Expressions.of("Log", x)) : special(coefficients);
    }
    if (basis == null || basis.size() != n) {
      return null;
    }
    Expr general = Int.ZERO;
    for (int i = 0; i < n; i++) {
      general = Terms.sum(general, Terms.product(basis.get(i), Request.constant(number(i, basis))));
    }
    if (right.equals(Int.ZERO)) {
      return frame.evaluate(general);
    }
    var particular = new Particular(x, frame);
    Expr one = constant && !divided ? particular.undetermined(coefficients, right) : null;
    one = one != null ? one : particular.varied(basis, coefficients.getLast(), right);
    return one == null ? null : frame.evaluate(Terms.sum(general, one));
  }

  /// Of a damped wave the sine has the first constant.
  private int number(int i, List<Expr> basis) {
    boolean damped =
        basis.size() == 2
            && basis.get(0) instanceof Call product
            && product.is(Sym.TIMES)
            && !Expressions.isFree(product, Symbol.system("Cos"));
    return damped ? 2 - i : i + 1;
  }

  /// The coefficients divided by the leading one, where these are constant.
  private @Nullable List<Expr> divided(List<Expr> coefficients) {
    var all = new ArrayList<Expr>();
    for (Expr c : coefficients) {
      Expr ratio =
          Algebra.together(frame.evaluate(Terms.quotient(c, coefficients.getLast())), frame);
      if (!Expressions.isFree(ratio, x)) {
        return null;
      }
      all.add(ratio);
    }
    return all;
  }

  /// Constants `a_k` where the coefficients are `a_k x^k` times a common factor.
  private @Nullable List<Expr> euler(List<Expr> coefficients) {
    int n = coefficients.size() - 1;
    var all = new ArrayList<Expr>();
    for (int k = 0; k <= n; k++) {
      Expr below = Terms.product(coefficients.getLast(), Terms.power(x, Int.of(k - n)));
      Expr ratio =
          Algebra.together(frame.evaluate(Terms.quotient(coefficients.get(k), below)), frame);
      if (!Expressions.isFree(ratio, x)) {
        return null;
      }
      all.add(ratio);
    }
    return all;
  }

  private Expr characteristic(List<Expr> coefficients) {
    Expr sum = Int.ZERO;
    for (int k = 0; k < coefficients.size(); k++) {
      sum = Terms.sum(sum, Terms.product(coefficients.get(k), Terms.power(R, Int.of(k))));
    }
    return frame.evaluate(sum);
  }

  private Expr indicial(List<Expr> coefficients) {
    Expr sum = Int.ZERO;
    Expr falling = Int.ONE;
    for (int k = 0; k < coefficients.size(); k++) {
      sum = Terms.sum(sum, Terms.product(coefficients.get(k), falling));
      falling = Terms.product(falling, Terms.difference(R, Int.of(k)));
    }
    return Algebra.expand(frame.evaluate(sum), frame);
  }

  /// The functions `t^j E^(r t)` for the roots `r`, in real form where roots are conjugate.
  private @Nullable List<Expr> basis(Expr polynomial, Expr t) {
    Expr equation = Expressions.of("Equal", polynomial, Int.ZERO);
    Expr found = frame.call(Symbol.system("Solve"), equation, R);
    if (!(found instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    Map<Expr, Integer> roots = new LinkedHashMap<>();
    for (Expr rules : list.args()) {
      roots.merge(((Normal) ((Normal) rules).arg(0)).arg(1), 1, Integer::sum);
    }
    List<Expr> symbolic = symbolicWaves(roots, t);
    if (symbolic != null) {
      return symbolic;
    }
    var basis = new ArrayList<Expr>();
    for (Map.Entry<Expr, Integer> root : ordered(roots).entrySet()) {
      Expr r = root.getKey();
      if (isComplex(r)) {
        Expr im = IM.at(frame, r);
        if (Algebra.sign(im, frame) > 0) {
          waves(RE.at(frame, r), im, root.getValue(), t, basis);
        }
        continue;
      }
      for (int j = 0; j < root.getValue(); j++) {
        basis.add(frame.evaluate(Terms.product(Terms.power(t, Int.of(j)), power(r, t))));
      }
    }
    return basis;
  }

  /// `E^(r t)`, as a power of the variable where `t` is its logarithm.
  private Expr power(Expr r, Expr t) {
    return t.equals(x)
        ? Terms.power(Sym.E, frame.evaluate(Algebra.expand(Terms.product(r, t), frame)))
        : Terms.power(x, r);
  }

  private void waves(Expr re, Expr im, int count, Expr t, List<Expr> basis) {
    for (int j = 0; j < count; j++) {
      for (String head : List.of("Cos", "Sin")) {
        Expr wave = Expressions.of(head, Terms.product(im, t));
        basis.add(frame.evaluate(Terms.product(Terms.power(t, Int.of(j)), power(re, t), wave)));
      }
    }
  }

  /// Waves for two roots `a + I b` and `a - I b` with parameters.
  private @Nullable List<Expr> symbolicWaves(Map<Expr, Integer> roots, Expr t) {
    if (roots.size() != 2) {
      return null;
    }
    var all = new ArrayList<>(roots.keySet());
    Expr re = MIDDLE.at(frame, all.get(0), all.get(1));
    Expr im = HALF_DISTANCE.at(frame, all.get(0), all.get(1));
    if (org.scheelite.std.number.Numerics.isNumeric(all.get(0), frame)
        || !hasComplex(all.get(0))
        || hasComplex(re)
        || hasComplex(im)) {
      return null;
    }
    var basis = new ArrayList<Expr>();
    waves(re, im, 1, t, basis);
    return basis;
  }

  private static boolean hasComplex(Expr e) {
    return e instanceof org.scheelite.expr.Complex
        || e instanceof Call call && call.args().stream().anyMatch(LinearEquation::hasComplex);
  }

  private boolean isComplex(Expr r) {
    Expr value = frame.numeric(r, 0);
    return value instanceof org.scheelite.expr.Complex;
  }

  /// Opposite roots have the positive one first.
  private Map<Expr, Integer> ordered(Map<Expr, Integer> roots) {
    if (roots.size() != 2) {
      return roots;
    }
    var all = new ArrayList<>(roots.keySet());
    Expr sum = Algebra.expand(frame.evaluate(Terms.sum(all.get(0), all.get(1))), frame);
    if (!sum.equals(Int.ZERO) || isComplex(all.get(0))) {
      return roots;
    }
    Map<Expr, Integer> turned = new LinkedHashMap<>();
    all.reversed().forEach(r -> turned.put(r, roots.getOrDefault(r, 1)));
    return turned;
  }

  /// Airy's `y'' == k x y` and Bessel's `x^2 y'' + x y' + (x^2 - n^2) y == 0`.
  private @Nullable List<Expr> special(List<Expr> coefficients) {
    if (coefficients.size() != 3) {
      return null;
    }
    Expr q =
        Algebra.expand(
            frame.evaluate(Terms.quotient(coefficients.get(0), coefficients.get(2))), frame);
    Expr p =
        Algebra.together(
            frame.evaluate(Terms.quotient(coefficients.get(1), coefficients.get(2))), frame);
    if (p.equals(Int.ZERO)
        && frame.evaluate(Terms.quotient(q, x)) instanceof Int k
        && k.sign() < 0) {
      Expr argument =
          Terms.product(Terms.power(Terms.negate(k), org.scheelite.expr.Rational.of(1, 3)), x);
      return List.of(
          frame.evaluate(Expressions.of("AiryAi", argument)),
          frame.evaluate(Expressions.of("AiryBi", argument)));
    }
    if (!p.equals(Terms.power(x, Int.MINUS_ONE))) {
      return null;
    }
    Expr square =
        Algebra.expand(
            frame.evaluate(Terms.product(Terms.difference(Int.ONE, q), Terms.power(x, Int.TWO))),
            frame);
    if (!Expressions.isFree(square, x)) {
      return null;
    }
    Expr order = Algebra.call("PowerExpand", frame.evaluate(Terms.sqrt(square)), frame);
    return List.of(
        frame.evaluate(Expressions.of("BesselJ", order, x)),
        frame.evaluate(Expressions.of("BesselY", order, x)));
  }
}
