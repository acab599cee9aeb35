package org.scheelite.std.algebra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Terms;

/// A sum taken apart by the powers of some variables, which may be any expressions.
public final class Monomials {
  private final List<Expr> variables;
  private final Frame frame;
  private final Map<List<Expr>, List<Expr>> coefficients = new LinkedHashMap<>();

  /// Multiplies out what contains the variables, and takes the terms apart.
  public Monomials(Expr expr, List<Expr> variables, Frame frame) {
    this.variables = variables;
    this.frame = frame;
    List<Expr> bases = variables.stream().map(Forms::base).toList();
    for (Expr term : Forms.terms(Expansion.of(expr, bases, frame))) {
      frame.poll();
      put(term);
    }
  }

  private void put(Expr term) {
    var exponents = new Expr[variables.size()];
    java.util.Arrays.fill(exponents, Int.ZERO);
    List<Expr> rest = new ArrayList<>();
    for (Expr factor : Forms.factors(term)) {
      if (!isPower(factor, exponents)) {
        rest.add(factor);
      }
    }
    coefficients
        .computeIfAbsent(List.of(exponents), k -> new ArrayList<>())
        .add(Forms.product(rest));
  }

  private boolean isPower(Expr factor, Expr[] exponents) {
    for (int i = 0; i < exponents.length; i++) {
      Expr exponent = exponent(factor, variables.get(i));
      if (exponent != null) {
        exponents[i] =
            exponents[i].equals(Int.ZERO)
                ? exponent
                : frame.evaluate(Terms.sum(exponents[i], exponent));
        return true;
      }
    }
    return false;
  }

  /// The power of a variable that a factor is, or null.
  private @Nullable Expr exponent(Expr factor, Expr variable) {
    if (factor.equals(variable)) {
      return Int.ONE;
    }
    if (!(factor instanceof Call power && power.is(Sym.POWER, 2))) {
      return null;
    }
    if (power.arg(0).equals(variable)) {
      return power.arg(1);
    }
    if (variable instanceof Call own && own.is(Sym.POWER, 2) && own.arg(0).equals(power.arg(0))) {
      Expr ratio = frame.evaluate(Terms.quotient(power.arg(1), own.arg(1)));
      return ratio instanceof Whole ? ratio : null;
    }
    return null;
  }

  /// The coefficients, each evaluated, by the exponents of the variables.
  public Map<List<Expr>, Expr> coefficients() {
    Map<List<Expr>, Expr> sums = new LinkedHashMap<>();
    coefficients.forEach((exponents, terms) -> sums.put(exponents, sum(terms)));
    return sums;
  }

  private Expr sum(List<Expr> terms) {
    return frame.evaluate(Forms.sum(terms));
  }

  /// The coefficient of one monomial; 0 where it does not occur.
  public Expr coefficient(List<Expr> exponents) {
    List<Expr> terms = coefficients.get(exponents);
    return terms == null ? Int.ZERO : sum(terms);
  }

  /// Whether all exponents are whole and not negative, and no coefficient contains a variable.
  public boolean isPolynomial() {
    for (Map.Entry<List<Expr>, List<Expr>> entry : coefficients.entrySet()) {
      for (Expr exponent : entry.getKey()) {
        if (!(exponent instanceof Int(long n) && n >= 0 && n < Integer.MAX_VALUE)) {
          return false;
        }
      }
      if (!entry.getValue().stream().allMatch(c -> Forms.isFreeOf(c, variables))) {
        return false;
      }
    }
    return true;
  }

  /// The exponents of one variable, each once.
  public List<Expr> exponents(int variable) {
    return coefficients.keySet().stream().map(e -> e.get(variable)).distinct().toList();
  }

  /// The largest exponent of a variable of a polynomial; -1 for 0.
  public int degree(int variable) {
    int degree = -1;
    for (Expr exponent : exponents(variable)) {
      degree = Math.max(degree, (int) ((Num) exponent).doubleValue());
    }
    return degree;
  }

  /// The coefficients of a polynomial in one variable, the constant one first; null where it is
  /// none.
  public static @Nullable List<Expr> list(Expr expr, Expr variable, Frame frame) {
    var monomials = new Monomials(expr, List.of(variable), frame);
    if (!monomials.isPolynomial()) {
      return null;
    }
    int degree = monomials.degree(0);
    frame.budget().reserve(16L * degree);
    List<Expr> list = new ArrayList<>();
    for (int i = 0; i <= degree; i++) {
      list.add(monomials.coefficient(List.of(Int.of(i))));
    }
    return list;
  }
}
