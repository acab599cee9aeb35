package org.scheelite.std.algebra.simplify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Numerics;

/// What is assumed: which expressions are real or whole, and between which bounds they lie.
final class Facts {

  /// What the sign of a real quantity may be, as bits.
  static final int NEGATIVE = 1;

  static final int ZERO = 2;
  static final int POSITIVE = 4;
  static final int ANY = 7;

  /// An interval with open or closed ends.
  private record Bounds(double low, boolean openLow, double high, boolean openHigh) {
    static final Bounds ALL =
        new Bounds(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

    Bounds above(double value, boolean open) {
      return value > low || value == low && open ? new Bounds(value, open, high, openHigh) : this;
    }

    Bounds below(double value, boolean open) {
      return value < high || value == high && open ? new Bounds(low, openLow, value, open) : this;
    }

    int signs() {
      int signs = 0;
      signs |= low < 0 ? NEGATIVE : 0;
      signs |= high > 0 ? POSITIVE : 0;
      boolean zero = (low < 0 || low == 0 && !openLow) && (high > 0 || high == 0 && !openHigh);
      return zero ? signs | ZERO : signs;
    }
  }

  private final Frame frame;
  private final Set<Expr> reals = new HashSet<>();
  private final Set<Expr> wholes = new HashSet<>();
  private final Set<Expr> nonzero = new HashSet<>();
  private final Map<Expr, Bounds> bounds = new HashMap<>();
  private final Set<Expr> statements = new HashSet<>();

  Facts(Expr assumptions, Frame frame) {
    this.frame = frame;
    add(assumptions);
  }

  boolean isEmpty() {
    return reals.isEmpty() && wholes.isEmpty() && bounds.isEmpty() && statements.isEmpty();
  }

  private void add(Expr fact) {
    if (!(fact instanceof Normal call && call.head() instanceof Symbol head)) {
      return;
    }
    statements.add(fact);
    switch (head.name()) {
      case "And", "List" -> call.args().forEach(this::add);
      case "Element" -> element(call);
      case "Less", "LessEqual", "Greater", "GreaterEqual" -> {
        for (int i = 1; i < call.size(); i++) {
          compare(head.name(), call.arg(i - 1), call.arg(i));
        }
      }
      case "Inequality" -> {
        for (int i = 1; i + 1 < call.size(); i += 2) {
          compare(call.arg(i).toString(), call.arg(i - 1), call.arg(i + 1));
        }
      }
      case "Unequal" -> {
        if (call.size() == 2 && call.arg(1).equals(Int.ZERO)) {
          nonzero.add(call.arg(0));
        }
      }
      default -> {}
    }
  }

  private void element(Normal call) {
    if (call.size() != 2) {
      return;
    }
    List<Expr> members =
        call.arg(0) instanceof Normal several && several.is(Sym.ALTERNATIVES)
            ? several.args()
            : List.of(call.arg(0));
    switch (call.arg(1).toString()) {
      case "Reals", "Rationals" -> reals.addAll(members);
      case "Integers" -> wholes.addAll(members);
      case "Primes" -> {
        wholes.addAll(members);
        members.forEach(m -> bound(m, 2, false, true));
      }
      default -> {}
    }
  }

  private void compare(String relation, Expr left, Expr right) {
    boolean open = relation.equals("Less") || relation.equals("Greater");
    boolean up = relation.startsWith("Greater");
    double r = Numerics.machine(right, frame);
    double l = Numerics.machine(left, frame);
    if (!Double.isNaN(r)) {
      bound(left, r, open, up);
    } else if (!Double.isNaN(l)) {
      bound(right, l, open, !up);
    } else {
      reals.add(left);
      reals.add(right);
      Expr difference = frame.evaluate(org.scheelite.std.number.Terms.difference(left, right));
      bound(difference, 0, open, up);
    }
  }

  private void bound(Expr expr, double value, boolean open, boolean above) {
    Bounds old = bounds.getOrDefault(expr, Bounds.ALL);
    bounds.put(expr, above ? old.above(value, open) : old.below(value, open));
    if (!(expr instanceof Num)) {
      reals.add(expr);
    }
  }

  boolean isStated(Expr statement) {
    return statements.contains(statement);
  }

  /// Whether this is known to be real.
  boolean isReal(Expr expr) {
    if (expr instanceof Num n) {
      return !(n instanceof Complex);
    }
    if (reals.contains(expr) || wholes.contains(expr)) {
      return true;
    }
    if (Numerics.isNumeric(expr, frame)) {
      return !Double.isNaN(Numerics.machine(expr, frame));
    }
    if (!(expr instanceof Call call)) {
      return false;
    }
    if (call.is(Sym.PLUS) || call.is(Sym.TIMES)) {
      return call.args().stream().allMatch(this::isReal);
    }
    if (call.is(Sym.POWER, 2)) {
      return call.arg(1) instanceof Whole
          ? isReal(call.arg(0))
          : isReal(call.arg(1)) && (signs(call.arg(0)) & NEGATIVE) == 0;
    }
    return isRealFunction(call);
  }

  private boolean isRealFunction(Call call) {
    String name = call.head() instanceof Symbol head && head.isSystem() ? head.name() : "";
    return switch (name) {
      case "Abs", "Re", "Im", "Arg" -> true;
      case "Sin",
          "Cos",
          "Tan",
          "Sinh",
          "Cosh",
          "Tanh",
          "ArcTan",
          "Sign",
          "Floor",
          "Ceiling",
          "Round",
          "Max",
          "Min",
          "Erf",
          "Conjugate",
          "UnitStep" ->
          call.args().stream().allMatch(this::isReal);
      case "Log" -> call.size() == 1 && signs(call.arg(0)) == POSITIVE;
      default -> false;
    };
  }

  /// Whether this is known to be a whole number.
  boolean isWhole(Expr expr) {
    if (expr instanceof Num n) {
      return n instanceof Whole;
    }
    if (wholes.contains(expr)) {
      return true;
    }
    if (expr instanceof Call call) {
      if (call.is(Sym.PLUS) || call.is(Sym.TIMES)) {
        return call.args().stream().allMatch(this::isWhole);
      }
      if (call.is(Sym.POWER, 2)) {
        return isWhole(call.arg(0)) && isWhole(call.arg(1)) && (signs(call.arg(1)) & NEGATIVE) == 0;
      }
      return call.head() instanceof Symbol head
          && (head.name().equals("Floor")
              || head.name().equals("Ceiling")
              || head.name().equals("Round"));
    }
    return false;
  }

  /// Whether this is known not to be 0.
  boolean isNonzero(Expr expr) {
    return nonzero.contains(expr) || isReal(expr) && (signs(expr) & ZERO) == 0;
  }

  /// The signs a quantity may have; also [#ANY] for one that may not be real.
  int signs(Expr expr) {
    Bounds known = bounds.get(expr);
    int signs = known == null ? ANY : known.signs();
    if (nonzero.contains(expr)) {
      signs &= ~ZERO;
    }
    if (expr instanceof Num n) {
      return n instanceof Complex ? ANY : n.sign() < 0 ? NEGATIVE : n.sign() > 0 ? POSITIVE : ZERO;
    }
    if (Numerics.isNumeric(expr, frame)) {
      double value = Numerics.machine(expr, frame);
      return Double.isNaN(value) || Math.abs(value) < 1e-12 ? ANY : value < 0 ? NEGATIVE : POSITIVE;
    }
    return expr instanceof Call call ? signs & ofCall(call) : signs;
  }

  private int ofCall(Call call) {
    if (call.is(Sym.PLUS)) {
      Bounds opposite = bounds.get(frame.evaluate(org.scheelite.std.number.Terms.negate(call)));
      int signs = opposite == null ? ANY : mirrored(opposite.signs());
      return signs & sum(call);
    }
    if (call.is(Sym.TIMES)) {
      int signs = POSITIVE;
      for (Expr factor : call.args()) {
        signs = product(signs, signs(factor));
      }
      return signs;
    }
    if (call.is(Sym.POWER, 2)) {
      return power(call.arg(0), call.arg(1));
    }
    String name = call.head() instanceof Symbol head && head.isSystem() ? head.name() : "";
    return switch (name) {
      case "Abs" -> isNonzero(call.arg(0)) ? POSITIVE : POSITIVE | ZERO;
      case "Cosh" -> isReal(call.arg(0)) ? POSITIVE : ANY;
      case "Sinh", "Tanh", "ArcTan", "Sign", "Erf", "ArcSinh" ->
          isReal(call.arg(0)) ? signs(call.arg(0)) : ANY;
      case "Log" -> logarithm(call.arg(0));
      case "Gamma", "Factorial" -> signs(call.arg(0)) == POSITIVE ? POSITIVE : ANY;
      default -> ANY;
    };
  }

  private int logarithm(Expr argument) {
    Bounds known = bounds.get(argument);
    return known != null && (known.low > 1 || known.low == 1 && known.openLow) ? POSITIVE : ANY;
  }

  private static int mirrored(int signs) {
    return signs & ZERO
        | ((signs & NEGATIVE) != 0 ? POSITIVE : 0)
        | ((signs & POSITIVE) != 0 ? NEGATIVE : 0);
  }

  /// Terms that are all positive, or all negative; a shifted bound of one term counts too.
  private int sum(Call call) {
    int all = 0;
    boolean strict = false;
    for (Expr term : call.args()) {
      int signs = signs(term);
      all |= signs;
      strict |= (signs & ZERO) == 0;
    }
    if ((all & POSITIVE) == 0 || (all & NEGATIVE) == 0) {
      return strict ? all & ~ZERO : all;
    }
    return shifted(call);
  }

  /// `x + c` for a bounded `x` and a number `c`.
  private int shifted(Call call) {
    double low = 0;
    double high = 0;
    boolean open = false;
    for (Expr term : call.args()) {
      double value = Numerics.machine(term, frame);
      if (!Double.isNaN(value)) {
        low += value;
        high += value;
        continue;
      }
      Bounds b = bounds(term);
      if (b == null) {
        return ANY;
      }
      low += b.low;
      high += b.high;
      open |= b.openLow && low == 0 || b.openHigh && high == 0;
    }
    if (low > 0 || low == 0 && open) {
      return POSITIVE;
    }
    if (high < 0 || high == 0 && open) {
      return NEGATIVE;
    }
    return low == 0 ? POSITIVE | ZERO : high == 0 ? NEGATIVE | ZERO : ANY;
  }

  private @Nullable Bounds bounds(Expr term) {
    Bounds known = bounds.get(term);
    if (known != null) {
      return known;
    }
    if (term instanceof Call product && product.is(Sym.TIMES, 2)) {
      double factor = Numerics.machine(product.arg(0), frame);
      Bounds inner = bounds.get(product.arg(1));
      if (!Double.isNaN(factor) && inner != null && factor != 0) {
        return factor > 0
            ? new Bounds(factor * inner.low, inner.openLow, factor * inner.high, inner.openHigh)
            : new Bounds(factor * inner.high, inner.openHigh, factor * inner.low, inner.openLow);
      }
    }
    return null;
  }

  private static int product(int a, int b) {
    int signs = (a | b) & ZERO;
    if ((a & POSITIVE) != 0 && (b & POSITIVE) != 0 || (a & NEGATIVE) != 0 && (b & NEGATIVE) != 0) {
      signs |= POSITIVE;
    }
    if ((a & POSITIVE) != 0 && (b & NEGATIVE) != 0 || (a & NEGATIVE) != 0 && (b & POSITIVE) != 0) {
      signs |= NEGATIVE;
    }
    return signs;
  }

  private int power(Expr base, Expr exponent) {
    int signs = signs(base);
    if (signs == POSITIVE && isReal(exponent)) {
      return POSITIVE;
    }
    if (exponent instanceof Whole n && isReal(base)) {
      return n.big().testBit(0) ? signs : (signs & ZERO) == 0 ? POSITIVE : POSITIVE | ZERO;
    }
    boolean nonnegative = (signs & NEGATIVE) == 0 && isReal(base);
    return exponent instanceof Rational && nonnegative ? POSITIVE | ZERO : ANY;
  }
}
