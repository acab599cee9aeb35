package org.scheelite.std.algebra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.algebra.polynomial.Ring;
import org.scheelite.std.number.Terms;

/// Products and powers of sums multiplied out.
///
/// The expression is read as a polynomial in everything that is not a sum, a product or a power
/// with a positive whole exponent, computed there, and written back.
public final class Expansion {
  private final Frame frame;
  private final Predicate<Expr> opaque;
  private final Map<Expr, Integer> numbers = new HashMap<>();
  private Expr[] kernels = {};
  private Ring ring = Ring.of(0);

  /// @param opaque what to leave as it is, though it could be multiplied out
  public Expansion(Frame frame, Predicate<Expr> opaque) {
    this.frame = frame;
    this.opaque = opaque;
  }

  /// The expression multiplied out.
  public static Expr of(Expr expr, Frame frame) {
    return new Expansion(frame, e -> false).expanded(expr);
  }

  /// The expression multiplied out but for what is free of all these.
  public static Expr of(Expr expr, List<Expr> parts, Frame frame) {
    return new Expansion(frame, e -> Forms.isFreeOf(e, parts)).expanded(expr);
  }

  /// The expression multiplied out.
  public Expr expanded(Expr expr) {
    if (!isCompound(expr) || !hasProductOfSums(expr)) {
      return expr;
    }
    double degree = collect(expr);
    if (degree > Ring.MAX_DEGREE) {
      return expr;
    }
    kernels = numbers.keySet().toArray(Expr[]::new);
    java.util.Arrays.sort(kernels, CanonicalOrder.INSTANCE);
    for (int i = 0; i < kernels.length; i++) {
      numbers.put(kernels[i], i);
    }
    ring = Ring.of(kernels.length, (long) degree);
    return frame.evaluate(written(read(expr)));
  }

  private static boolean isCompound(Expr expr) {
    return expr instanceof Call call
        && (call.is(Sym.PLUS) || call.is(Sym.TIMES) || call.is(Sym.POWER, 2));
  }

  private boolean isSum(Expr expr) {
    return expr instanceof Call call && call.is(Sym.PLUS) && !opaque.test(expr);
  }

  private static boolean isPower(Expr expr) {
    return expr instanceof Call power
        && power.is(Sym.POWER, 2)
        && power.arg(1) instanceof Int(long n)
        && n > 0
        && n < Ring.MAX_DEGREE;
  }

  /// Whether there is something to multiply out.
  private boolean hasProductOfSums(Expr expr) {
    if (!(expr instanceof Call call) || opaque.test(expr)) {
      return false;
    }
    if (call.is(Sym.PLUS)) {
      return call.args().stream().anyMatch(this::hasProductOfSums);
    }
    if (call.is(Sym.TIMES)) {
      return call.args().stream().anyMatch(f -> isSum(f) || hasProductOfSums(f));
    }
    return isPower(call)
        && (isSum(call.arg(0)) || call.arg(0) instanceof Call c && c.is(Sym.TIMES));
  }

  /// Collects the kernels; gives a bound for the degree in each.
  private double collect(Expr expr) {
    frame.poll();
    if (expr instanceof Num) {
      return 0;
    }
    if (!opaque.test(expr) && expr instanceof Call call) {
      if (call.is(Sym.PLUS)) {
        double degree = 0;
        for (Expr term : call.args()) {
          degree = Math.max(degree, collect(term));
        }
        return degree;
      }
      if (call.is(Sym.TIMES)) {
        double degree = 0;
        for (Expr factor : call.args()) {
          degree += collect(factor);
        }
        return degree;
      }
      if (isPower(call)) {
        return collect(call.arg(0)) * ((Int) call.arg(1)).value();
      }
    }
    numbers.putIfAbsent(expr, 0);
    return 1;
  }

  private Polynomial read(Expr expr) {
    frame.poll();
    if (expr instanceof Num number) {
      return Polynomial.number(ring, number);
    }
    if (!opaque.test(expr) && expr instanceof Call call) {
      if (call.is(Sym.PLUS) && call.size() > 0) {
        return Polynomial.sum(call.args().stream().map(this::read).toList());
      }
      if (call.is(Sym.TIMES)) {
        return product(call);
      }
      if (isPower(call)) {
        return read(call.arg(0)).power((int) ((Int) call.arg(1)).value(), frame.budget());
      }
    }
    Integer number = numbers.get(expr);
    if (number == null) {
      throw new IllegalArgumentException("not collected: " + expr);
    }
    return Polynomial.variable(ring, number);
  }

  private Polynomial product(Call call) {
    List<Polynomial> factors = new ArrayList<>(call.args().stream().map(this::read).toList());
    factors.sort(java.util.Comparator.comparingInt(Polynomial::size));
    Polynomial product = Polynomial.one(ring);
    for (Polynomial factor : factors) {
      product = product.times(factor, frame.budget());
    }
    return product;
  }

  /// The terms from the smallest monomial up, which is the canonical order for symbols.
  private Expr written(Polynomial p) {
    List<Expr> terms = new ArrayList<>(p.size());
    for (int i = p.size() - 1; i >= 0; i--) {
      frame.poll();
      List<Expr> factors = new ArrayList<>();
      Num c = p.coefficient(i);
      if (!c.equals(Int.ONE)) {
        factors.add(c);
      }
      for (int v = 0; v < kernels.length; v++) {
        int exponent = p.exponent(i, v);
        if (exponent > 0) {
          factors.add(exponent == 1 ? kernels[v] : Terms.power(kernels[v], Int.of(exponent)));
        }
      }
      terms.add(Forms.product(factors));
    }
    return Forms.sum(terms);
  }
}
