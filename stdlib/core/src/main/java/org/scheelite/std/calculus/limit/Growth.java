package org.scheelite.std.calculus.limit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.series.Expansion;
import org.scheelite.std.calculus.series.PowerSeries;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Limits where a variable goes to infinity, by Gruntz's method: of the parts that vary most
/// rapidly one is taken as the small quantity, all others are expressed by it, and the first term
/// of the series decides.
final class Growth {
  /// The variable that goes to infinity.
  static final Symbol X = Symbol.of(Facts.CONTEXT + "large");

  private static final Symbol SMALL = Symbol.of(Facts.CONTEXT + "omega");
  private static final Symbol LOGARITHM = Symbol.of(Facts.CONTEXT + "logarithm");
  private static final int DEEPEST = 14;
  private static final int MOST = 400;

  private final Frame frame;
  private final Signs signs;
  private int depth;
  private int count;

  Growth(Signs signs, Frame frame) {
    this.frame = frame;
    this.signs = signs;
  }

  /// The limit of `e`; null where it is not found.
  @Nullable Expr limit(Expr e) {
    if (Expressions.isFree(e, X)) {
      return Infinities.isSingular(e) && Infinities.sign(e) == 0 ? null : e;
    }
    if (e.equals(X)) {
      return Infinities.POSITIVE;
    }
    if (!(e instanceof Call call) || depth > DEEPEST || ++count > MOST) {
      return null;
    }
    frame.poll();
    depth++;
    try {
      Expr resolved = Jumps.resolved(call, frame);
      if (resolved == null) {
        return null;
      }
      if (!resolved.equals(call)) {
        return limit(resolved);
      }
      Expr quick = byParts(call);
      if (quick != null) {
        return quick;
      }
      Expr found = byGrowth(call);
      return found != null ? found : Squeeze.limit(call, this, frame);
    } finally {
      depth--;
    }
  }

  /// The function of the limits of its arguments, where that has a value.
  private @Nullable Expr byParts(Call call) {
    if (!(call.head() instanceof Symbol head)
        || !frame.definitions().has(head, Attribute.NUMERIC_FUNCTION)) {
      return null;
    }
    Expr[] limits = call.toArray();
    for (int i = 0; i < limits.length; i++) {
      Expr one = limit(limits[i]);
      if (one == null || one.equals(Sym.INDETERMINATE)) {
        return null;
      }
      limits[i] = one;
    }
    boolean cancels = call.is(Sym.PLUS) && java.util.Arrays.stream(limits).anyMatch(Infinities::is);
    Expr value = frame.filtering(_ -> false, () -> frame.evaluate(Call.of(call.head(), limits)));
    return isDeterminate(value) && !(cancels && Infinities.sign(value) == 0) ? value : null;
  }

  private static boolean isDeterminate(Expr value) {
    if (Infinities.sign(value) != 0) {
      return true;
    }
    if (Infinities.isSingular(value)) {
      return false;
    }
    return !(value instanceof Call call) || call.args().stream().allMatch(Growth::isFinite);
  }

  private static boolean isFinite(Expr part) {
    return !Infinities.isSingular(part)
        && (!(part instanceof Call call) || call.args().stream().allMatch(Growth::isFinite));
  }

  private @Nullable Expr byGrowth(Call call) {
    Expr e = Exponentials.written(call, this, frame);
    Set<Expr> fastest = fastest(e);
    if (fastest == null || fastest.isEmpty()) {
      return null;
    }
    PowerSeries series = fastest.contains(X) ? inReciprocal(e) : inExponential(e, fastest);
    if (series == null || series.isZero()) {
      return null;
    }
    Expr c = series.coefficients().getFirst();
    if (!Expressions.isFree(c, SMALL)) {
      return null; // a symbolic power
    }
    if (series.first() > 0) {
      return Int.ZERO;
    }
    if (series.first() == 0) {
      return limit(fastest.contains(X) ? raised(c) : c);
    }
    int sign = sign(c);
    if (sign == 2) {
      Expr factor = limit(c);
      return factor == null || Infinities.is(factor) || Algebra.isZero(factor, frame)
          ? null
          : frame.call(Sym.TIMES, factor, Infinities.POSITIVE);
    }
    return sign > 0 ? Infinities.POSITIVE : sign < 0 ? Infinities.NEGATIVE : null;
  }

  /// The coefficient with the variable replaced by its exponential: only logarithms of the variable
  /// are left in it, and these become the variable itself.
  private Expr raised(Expr c) {
    Symbol stand = Symbol.of(Facts.CONTEXT + "raised");
    Expr logarithms = Expressions.replace(c, Expressions.of("Log", X), stand);
    Expr powers = Expressions.replace(logarithms, X, Terms.power(Sym.E, stand));
    return frame.evaluate(Expressions.replace(powers, stand, X));
  }

  private @Nullable PowerSeries inReciprocal(Expr e) {
    Expr inner = frame.evaluate(Expressions.replace(e, X, Terms.power(SMALL, Int.MINUS_ONE)));
    Expr logarithm = Terms.negate(Expressions.of("Log", X));
    return leading(inner, frame.evaluate(logarithm));
  }

  private @Nullable PowerSeries inExponential(Expr e, Set<Expr> fastest) {
    Expr first = fastest.iterator().next();
    Expr exponent = logarithm(first);
    Expr end = limit(exponent);
    if (end == null || Infinities.sign(end) == 0) {
      return null;
    }
    Expr logOmega = Infinities.sign(end) > 0 ? frame.evaluate(Terms.negate(exponent)) : exponent;
    var ordered = new ArrayList<>(fastest);
    ordered.sort(Comparator.comparingInt((Expr f) -> -f.toString().length()));
    var powers = new ArrayList<Expr>();
    for (Expr f : ordered) {
      Expr c = limit(frame.evaluate(Terms.quotient(logarithm(f), logOmega)));
      if (!(c instanceof Int) && !(c instanceof Rational)) {
        return null;
      }
      powers.add(c);
    }
    Expr rewritten = frame.evaluate(rewritten(e, ordered, powers, logOmega, -1));
    return new Expansion(SMALL, logOmega, frame).leading(rewritten);
  }

  /// The first term in the small quantity, with its logarithm put in at the end.
  private @Nullable PowerSeries leading(Expr e, Expr logarithm) {
    PowerSeries series = new Expansion(SMALL, LOGARITHM, frame).leading(e);
    if (series == null || series.isZero()) {
      return series;
    }
    Expr c = series.coefficients().getFirst();
    Expr back = frame.evaluate(Expressions.replace(c, LOGARITHM, logarithm));
    return Algebra.isZero(back, frame)
        ? null
        : new PowerSeries(List.of(back), series.first(), series.first() + 1, series.root());
  }

  private Expr rewritten(
      Expr e, List<Expr> fastest, List<Expr> powers, Expr logOmega, int without) {
    return Expressions.map(
        e,
        part -> {
          int i = fastest.indexOf(part);
          if (i < 0 || i == without) {
            return null;
          }
          Expr rest =
              frame.evaluate(
                  Algebra.expand(
                      Terms.difference(logarithm(part), Terms.product(powers.get(i), logOmega)),
                      frame));
          Expr inner = rewritten(rest, fastest, powers, logOmega, i);
          return Terms.product(Terms.power(SMALL, powers.get(i)), Terms.power(Sym.E, inner));
        });
  }

  /// The logarithm of a power whose exponent varies, or of the variable.
  private Expr logarithm(Expr f) {
    if (f.equals(X)) {
      return Expressions.of("Log", X);
    }
    Call power = (Call) f;
    Expr log = power.arg(0).equals(Sym.E) ? Int.ONE : Expressions.of("Log", power.arg(0));
    return frame.evaluate(Terms.product(power.arg(1), log));
  }

  /// The most rapidly varying parts; null where they cannot be compared.
  private @Nullable Set<Expr> fastest(Expr e) {
    if (Expressions.isFree(e, X)) {
      return Set.of();
    }
    if (e.equals(X)) {
      return Set.of(X);
    }
    if (!(e instanceof Call call)) {
      return Set.of();
    }
    if (call.is(Sym.POWER, 2) && !Expressions.isFree(call.arg(1), X)) {
      Expr log = logarithm(call);
      Expr end = limit(log);
      if (end == null) {
        return null;
      }
      Set<Expr> inner = fastest(log);
      return inner == null || Infinities.sign(end) == 0 ? inner : faster(Set.of(e), inner);
    }
    Set<Expr> all = Set.of();
    for (Expr arg : call.args()) {
      Set<Expr> one = fastest(arg);
      all = one == null ? null : faster(all, one);
      if (all == null) {
        return null;
      }
    }
    return all;
  }

  private @Nullable Set<Expr> faster(Set<Expr> a, Set<Expr> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    var union = new LinkedHashSet<>(a);
    union.addAll(b);
    if (union.size() < a.size() + b.size()) {
      return union;
    }
    Expr ratio =
        frame.evaluate(
            Terms.quotient(logarithm(a.iterator().next()), logarithm(b.iterator().next())));
    Expr end = limit(ratio);
    if (end == null) {
      return null;
    }
    if (Infinities.is(end)) {
      return a;
    }
    return Algebra.isZero(end, frame) ? b : union;
  }

  /// The sign `e` has in the end; 2 where it is not known.
  int sign(Expr e) {
    if (Expressions.isFree(e, X)) {
      return signs.of(e);
    }
    Expr end = limit(e);
    if (end == null) {
      return 2;
    }
    int infinite = Infinities.sign(end);
    if (infinite != 0) {
      return infinite;
    }
    int sign = signs.of(end);
    return sign != 0 ? sign : Jumps.signFarOut(e, frame);
  }
}
