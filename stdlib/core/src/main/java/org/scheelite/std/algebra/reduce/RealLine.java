package org.scheelite.std.algebra.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Numerics;

/// Statements about one real variable: the line is cut where the sides of a relation meet or are
/// not defined, and each piece and cut is decided at one point.
record RealLine(Expr x, Frame frame) {

  /// A point or an open interval of the line. A bound is null where there is none; a point has its
  /// place as both bounds.
  record Cell(@Nullable Expr from, @Nullable Expr to, boolean isPoint) {}

  /// The cells, from left to right, in which the statement holds; null where they are not found.
  @Nullable List<Cell> cells(Expr statement) {
    TreeMap<Double, Expr> cuts = cuts(statement);
    if (cuts == null) {
      return null;
    }
    var cells = new ArrayList<Cell>();
    Expr last = null;
    double at = Double.NaN;
    for (var cut : cuts.entrySet()) {
      double inside = last == null ? Math.floor(cut.getKey()) - 1 : Double.NaN;
      Expr sample = last == null ? Int.of((long) inside) : between(at, cut.getKey());
      if (!add(statement, sample, new Cell(last, cut.getValue(), false), cells)
          || !add(
              statement, cut.getValue(), new Cell(cut.getValue(), cut.getValue(), true), cells)) {
        return null;
      }
      last = cut.getValue();
      at = cut.getKey();
    }
    Expr sample = last == null ? Rational.of(22, 7) : Int.of((long) Math.ceil(at) + 1);
    return add(statement, sample, new Cell(last, null, false), cells) ? cells : null;
  }

  /// A fraction between two numbers, with a small denominator.
  static Expr between(double a, double b) {
    long denominator = 1;
    while (Math.floor(b * denominator - 1e-9) < Math.ceil(a * denominator + 1e-9)
        || Math.floor(b * denominator - 1e-9) <= a * denominator) {
      denominator *= 2;
      if (denominator > 1L << 50) {
        break;
      }
    }
    double low = Math.floor(a * denominator) + 1;
    return Rational.of((long) low, denominator);
  }

  private boolean add(Expr statement, Expr sample, Cell cell, List<Cell> cells) {
    Boolean truth = new Truth(frame).of(statement, List.of(x), List.of(sample));
    if (truth == null) {
      return false;
    }
    if (truth) {
      cells.add(cell);
    }
    return true;
  }

  private @Nullable TreeMap<Double, Expr> cuts(Expr statement) {
    var cuts = new TreeMap<Double, Expr>();
    for (Expr difference : Reduction.differences(statement)) {
      Expr zero = frame.evaluate(difference);
      if (!roots(zero, cuts) || !undefined(zero, cuts)) {
        return null;
      }
    }
    return cuts;
  }

  private boolean roots(Expr e, TreeMap<Double, Expr> cuts) {
    if (Expressions.isFree(e, x)) {
      return true;
    }
    Expr equation = Expressions.of("Equal", e, Int.ZERO);
    Expr found = frame.call(Symbol.system("Solve"), equation, x, Symbol.system("Reals"));
    if (!(found instanceof Normal list && list.is(Sym.LIST))) {
      return false;
    }
    for (Expr rules : list.args()) {
      if (!(rules instanceof Normal rule && rule.size() == 1)) {
        return false;
      }
      Expr root = ((Normal) rule.arg(0)).arg(1);
      double value = Numerics.machine(root, frame);
      if (Double.isNaN(value)) {
        return false;
      }
      Double near = cuts.ceilingKey(value - 1e-13 * Math.max(1, Math.abs(value)));
      if (near == null || near > value + 1e-13 * Math.max(1, Math.abs(value))) {
        cuts.put(value, root);
      }
    }
    return true;
  }

  /// Poles, the ends of the domains of roots and logarithms, and the corners of absolute values.
  private boolean undefined(Expr e, TreeMap<Double, Expr> cuts) {
    if (!(e instanceof Call call) || Expressions.isFree(e, x)) {
      return true;
    }
    boolean power =
        call.is(Sym.POWER, 2)
            && (call.arg(1) instanceof Rational || call.arg(1) instanceof Num n && n.sign() < 0);
    boolean edge =
        power
            || Expressions.is(call, "Log", 1)
            || Expressions.is(call, "Abs", 1)
            || Expressions.is(call, "Sign", 1);
    boolean known =
        power
            || edge
            || call.is(Sym.PLUS)
            || call.is(Sym.TIMES)
            || call.is(Sym.POWER, 2)
                && (call.arg(1) instanceof Int || Numerics.isNumeric(call.arg(0), frame))
            || Expressions.is(call, "ArcTan", 1)
            || Expressions.is(call, "Max", call.size())
            || Expressions.is(call, "Min", call.size())
            || Expressions.is(call, "Sin", 1)
            || Expressions.is(call, "Cos", 1)
            || Expressions.is(call, "Sinh", 1)
            || Expressions.is(call, "Cosh", 1)
            || Expressions.is(call, "Tanh", 1);
    return known
        && (!edge || roots(call.arg(0), cuts))
        && call.args().stream().allMatch(arg -> undefined(arg, cuts));
  }

  /// The cells as a statement; `all` for the whole line.
  Expr written(List<Cell> cells, Expr all) {
    var parts = new ArrayList<Expr>();
    int i = 0;
    while (i < cells.size()) {
      int k = i;
      while (k + 1 < cells.size() && touch(cells.get(k), cells.get(k + 1))) {
        k++;
      }
      parts.add(range(cells.get(i), cells.get(k), all));
      i = k + 1;
    }
    return frame.evaluate(parts.size() == 1 ? parts.getFirst() : Call.of(Sym.OR, parts));
  }

  private static boolean touch(Cell a, Cell b) {
    return a.to() != null && a.to().equals(b.from()) && a.isPoint() != b.isPoint();
  }

  private Expr range(Cell first, Cell last, Expr all) {
    Expr from = first.from();
    Expr to = last.to();
    if (first == last && first.isPoint() && from != null) {
      return Expressions.of("Equal", x, from);
    }
    return range(x, from, first.isPoint(), to, last.isPoint(), all);
  }

  /// `from < x < to` with or without the ends.
  static Expr range(
      Expr x,
      @Nullable Expr from,
      boolean closedLeft,
      @Nullable Expr to,
      boolean closedRight,
      Expr all) {
    if (from == null) {
      return to == null ? all : Expressions.of(closedRight ? "LessEqual" : "Less", x, to);
    }
    if (to == null) {
      return Expressions.of(closedLeft ? "GreaterEqual" : "Greater", x, from);
    }
    if (closedLeft == closedRight) {
      return Expressions.of(closedLeft ? "LessEqual" : "Less", from, x, to);
    }
    return Expressions.of(
        "Inequality",
        from,
        Symbol.system(closedLeft ? "LessEqual" : "Less"),
        x,
        Symbol.system(closedRight ? "LessEqual" : "Less"),
        to);
  }
}
