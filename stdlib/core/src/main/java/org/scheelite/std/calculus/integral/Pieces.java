package org.scheelite.std.calculus.integral;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Functions in pieces over a range: where their pieces end, and what they are in between.
record Pieces(Symbol x, Frame frame) {
  private static final int MOST = 200;
  private static final Set<String> STEPS =
      Set.of("Abs", "RealAbs", "Sign", "RealSign", "UnitStep", "HeavisideTheta", "Ramp");
  private static final Set<String> STAIRS =
      Set.of("Floor", "Ceiling", "IntegerPart", "FractionalPart");
  private static final Set<String> RELATIONS =
      Set.of("Less", "LessEqual", "Greater", "GreaterEqual", "Equal", "Unequal", "Inequality");

  /// A part of the range, with a point inside.
  record Piece(Expr from, Expr to, Expr inside) {}

  /// Whether some function in pieces depends on the variable.
  boolean has(Expr f) {
    return f instanceof Call call
        && !Expressions.isFree(f, x)
        && (isPiecewise(call) || call.args().stream().anyMatch(this::has));
  }

  private static boolean isPiecewise(Call call) {
    return call.head() instanceof Symbol head
        && head.isSystem()
        && (STEPS.contains(head.name()) && call.size() == 1
            || STAIRS.contains(head.name()) && call.size() == 1
            || Set.of("Max", "Min", "Piecewise", "Boole", "If").contains(head.name()));
  }

  /// The parts of the range on which the function is one piece; null where they are not known.
  @Nullable List<Piece> of(Expr f, Expr a, Expr b) {
    double low = Numerics.machine(a, frame);
    double high = Numerics.machine(b, frame);
    low = a.equals(Infinities.NEGATIVE) ? Double.NEGATIVE_INFINITY : low;
    high = b.equals(Infinities.POSITIVE) ? Double.POSITIVE_INFINITY : high;
    if (Double.isNaN(low) || Double.isNaN(high) || low >= high) {
      return null;
    }
    var points = new TreeMap<Double, Expr>();
    if (!collect(f, low, high, points)) {
      return null;
    }
    var pieces = new ArrayList<Piece>();
    Expr from = a;
    double at = low;
    var all = new ArrayList<>(points.entrySet());
    all.add(java.util.Map.entry(high, b));
    for (var end : all) {
      double inside =
          Double.isInfinite(at) && Double.isInfinite(end.getKey())
              ? 0.123
              : Double.isInfinite(at)
                  ? end.getKey() - 1
                  : Double.isInfinite(end.getKey()) ? at + 1 : (at + end.getKey()) / 2;
      pieces.add(new Piece(from, end.getValue(), new Real(inside)));
      from = end.getValue();
      at = end.getKey();
    }
    return pieces;
  }

  private boolean collect(Expr f, double low, double high, TreeMap<Double, Expr> points) {
    if (!(f instanceof Call call) || Expressions.isFree(f, x)) {
      return true;
    }
    for (Expr arg : call.args()) {
      if (!collect(arg, low, high, points)) {
        return false;
      }
    }
    if (!(call.head() instanceof Symbol head) || !head.isSystem()) {
      return true;
    }
    String name = head.name();
    if (STEPS.contains(name) && call.size() == 1) {
      return roots(call.arg(0), low, high, points);
    }
    if (name.equals("Max") || name.equals("Min") || RELATIONS.contains(name)) {
      boolean chain = name.equals("Inequality");
      for (int i = 0; i < call.size(); i += chain ? 2 : 1) {
        for (int k = i + 1; k < call.size(); k += 1) {
          if ((!chain || (k - i) % 2 == 0)
              && !roots(Terms.difference(call.arg(i), call.arg(k)), low, high, points)) {
            return false;
          }
        }
      }
      return true;
    }
    return !STAIRS.contains(name) || call.size() != 1 || stairs(call.arg(0), low, high, points);
  }

  /// The real roots of an expression within the range.
  boolean roots(Expr g, double low, double high, TreeMap<Double, Expr> points) {
    Expr e = frame.evaluate(g);
    if (Expressions.isFree(e, x)) {
      return true;
    }
    Expr equation = Expressions.of("Equal", e, Int.ZERO);
    Expr found = Algebra.call("Solve", equation, frame, x, Symbol.system("Reals"));
    if (!(found instanceof Normal list && list.is(Sym.LIST))) {
      return false;
    }
    for (Expr solution : list.args()) {
      if (!(solution instanceof Normal rules && rules.size() == 1)) {
        return false;
      }
      Expr root = ((Normal) rules.arg(0)).arg(1);
      double value = Numerics.machine(root, frame);
      if (Double.isNaN(value)) {
        return false;
      }
      add(root, value, low, high, points);
    }
    return true;
  }

  private static void add(
      Expr root, double value, double low, double high, TreeMap<Double, Expr> points) {
    double slack = 1e-12 * Math.max(1, Math.abs(value));
    boolean inside = value > low + slack && value < high - slack;
    Double near = points.ceilingKey(value - 1e-12 * Math.abs(value));
    boolean known = near != null && near <= value + 1e-12 * Math.abs(value);
    if (inside && !known) {
      points.put(value, root);
    }
  }

  private boolean stairs(Expr g, double low, double high, TreeMap<Double, Expr> points) {
    return lattice(g, Int.ZERO, Int.ONE, low, high, points);
  }

  /// Where a linear function is `start + k step` for a whole `k`.
  boolean lattice(
      Expr g, Expr start, Expr step, double low, double high, TreeMap<Double, Expr> points) {
    Expr[] linear = Expressions.linear(g, x, frame);
    if (linear == null) {
      return false;
    }
    Expr first = frame.evaluate(Terms.quotient(Terms.difference(start, linear[1]), linear[0]));
    Expr gap = frame.evaluate(Terms.quotient(step, linear[0]));
    double f = Numerics.machine(first, frame);
    double d = Numerics.machine(gap, frame);
    double from = Math.min((low - f) / d, (high - f) / d);
    double to = Math.max((low - f) / d, (high - f) / d);
    if (!(to - from < MOST)) {
      return false;
    }
    for (long k = (long) Math.floor(from); k <= (long) Math.ceil(to); k++) {
      Expr point = frame.evaluate(Terms.sum(first, Terms.product(Int.of(k), gap)));
      add(point, f + k * d, low, high, points);
    }
    return true;
  }

  /// The function with each function in pieces replaced by what it is at a point.
  Expr at(Expr f, Expr inside) {
    return frame.evaluate(Expressions.map(f, part -> piece(part, inside)));
  }

  private @Nullable Expr piece(Expr part, Expr inside) {
    if (!(part instanceof Call call && call.head() instanceof Symbol head && head.isSystem())
        || Expressions.isFree(part, x)) {
      return null;
    }
    String name = head.name();
    if (RELATIONS.contains(name)) {
      Expr truth = frame.evaluate(Expressions.replace(part, x, inside));
      return truth.equals(Sym.TRUE) || truth.equals(Sym.FALSE) ? truth : null;
    }
    if (STAIRS.contains(name) && call.size() == 1) {
      Expr step = frame.evaluate(Expressions.replace(part, x, inside));
      return step instanceof Whole
          ? step
          : name.equals("FractionalPart") ? fraction(call, inside) : null;
    }
    if (STEPS.contains(name) && call.size() == 1) {
      Expr g = call.arg(0);
      double sign = value(g, inside);
      Expr inner = at(g, inside);
      return switch (name) {
        case "Abs", "RealAbs" -> sign < 0 ? Terms.negate(inner) : inner;
        case "Sign", "RealSign" -> Int.of(sign < 0 ? -1 : 1);
        case "Ramp" -> sign < 0 ? Int.ZERO : inner;
        default -> Int.of(sign < 0 ? 0 : 1);
      };
    }
    if (name.equals("Max") || name.equals("Min")) {
      Expr best = call.arg(0);
      for (Expr arg : call.args()) {
        boolean larger = value(arg, inside) > value(best, inside);
        best = larger == name.equals("Max") ? arg : best;
      }
      return at(best, inside);
    }
    return null;
  }

  private Expr fraction(Call call, Expr inside) {
    Expr whole =
        frame.evaluate(Expressions.of("IntegerPart", Expressions.replace(call.arg(0), x, inside)));
    return Terms.difference(call.arg(0), whole);
  }

  private double value(Expr g, Expr inside) {
    return Numerics.machine(frame.evaluate(Expressions.replace(g, x, inside)), frame);
  }
}
