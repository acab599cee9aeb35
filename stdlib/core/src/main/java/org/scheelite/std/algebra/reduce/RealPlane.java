package org.scheelite.std.algebra.reduce;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Numerics;

/// Polynomial inequalities in two real variables, of degree at most 2 in the second: the line of
/// the first is cut where the number or order of the roots in the second changes (a cylindrical
/// decomposition), and over each piece the second is reduced.
record RealPlane(Expr x, Expr y, Frame frame) {

  /// What holds over a piece of the line: ranges of `y`.
  private record Column(RealLine.Cell cell, Expr formula, Expr sample) {}

  @Nullable Expr of(Expr statement) {
    var polynomials = new LinkedHashSet<Expr>();
    for (Expr difference : Reduction.differences(statement)) {
      Expr p = Algebra.expand(frame.evaluate(difference), frame);
      if (!Polynomials.is(p, List.of(x, y)) || degree(p) > 2) {
        return null;
      }
      polynomials.add(p);
    }
    TreeMap<Double, Expr> cuts = cuts(polynomials);
    if (cuts == null) {
      return null;
    }
    var columns = new ArrayList<Column>();
    Expr last = null;
    double at = 0;
    var all = new ArrayList<>(cuts.entrySet());
    for (int i = 0; i <= all.size(); i++) {
      Expr next = i < all.size() ? all.get(i).getValue() : null;
      double place = i < all.size() ? all.get(i).getKey() : 0;
      Expr sample =
          last == null
              ? next == null ? Rational.of(1, 3) : Int.of((long) Math.floor(place) - 1)
              : next == null ? Int.of((long) Math.ceil(at) + 1) : RealLine.between(at, place);
      Column open = column(statement, polynomials, new RealLine.Cell(last, next, false), sample, x);
      if (open == null) {
        return null;
      }
      columns.add(open);
      if (next != null) {
        Column point =
            column(statement, polynomials, new RealLine.Cell(next, next, true), next, next);
        if (point == null) {
          return null;
        }
        columns.add(point);
      }
      last = next;
      at = place;
    }
    return written(columns);
  }

  private int degree(Expr p) {
    Expr degree = frame.call(Symbol.system("Exponent"), p, y);
    return degree instanceof Int(long n) ? (int) n : 0;
  }

  /// Where discriminants, leading coefficients and resultants vanish.
  private @Nullable TreeMap<Double, Expr> cuts(Set<Expr> polynomials) {
    var critical = new ArrayList<Expr>();
    var list = List.copyOf(polynomials);
    for (int i = 0; i < list.size(); i++) {
      Expr p = list.get(i);
      int degree = degree(p);
      if (degree == 0) {
        critical.add(p);
        continue;
      }
      critical.add(frame.call(Symbol.system("Coefficient"), p, y, Int.of(degree)));
      if (degree == 2) {
        critical.add(frame.call(Symbol.system("Discriminant"), p, y));
      }
      for (int k = i + 1; k < list.size(); k++) {
        if (degree(list.get(k)) > 0) {
          critical.add(frame.call(Symbol.system("Resultant"), p, list.get(k), y));
        }
      }
    }
    var relations = new ArrayList<Expr>();
    for (Expr e : critical) {
      if (!Expressions.isFree(e, x)) {
        relations.add(Expressions.of("Equal", e, Int.ZERO));
      }
    }
    List<RealLine.Cell> cells =
        relations.isEmpty() ? List.of() : new RealLine(x, frame).cells(Call.of(Sym.OR, relations));
    if (cells == null) {
      return null;
    }
    var cuts = new TreeMap<Double, Expr>();
    for (RealLine.Cell cell : cells) {
      if (!cell.isPoint() || cell.from() == null) {
        return null;
      }
      cuts.put(Numerics.machine(cell.from(), frame), cell.from());
    }
    return cuts;
  }

  /// The ranges of `y` over a piece, in terms of `name`: the variable or the place of a cut.
  private @Nullable Column column(
      Expr statement, Set<Expr> polynomials, RealLine.Cell cell, Expr sample, Expr name) {
    var roots = new TreeMap<Double, Expr>();
    for (Expr p : polynomials) {
      Expr at = Expressions.replace(p, x, name);
      Expr found = frame.call(Symbol.system("Solve"), Expressions.of("Equal", at, Int.ZERO), y);
      if (degree(p) > 0 && !(found instanceof Normal)) {
        return null;
      }
      if (degree(p) == 0 || !(found instanceof Normal solutions)) {
        continue;
      }
      for (Expr rules : solutions.args()) {
        if (!(rules instanceof Normal rule) || rule.size() != 1) {
          continue;
        }
        Expr root = ((Normal) rule.arg(0)).arg(1);
        double value =
            Numerics.machine(frame.evaluate(Expressions.replace(root, x, sample)), frame);
        if (!Double.isNaN(value)) {
          Double near = roots.ceilingKey(value - 1e-12);
          if (near == null || near > value + 1e-12) {
            roots.put(value, root);
          }
        }
      }
    }
    return fibre(statement, roots, cell, sample);
  }

  private @Nullable Column fibre(
      Expr statement, TreeMap<Double, Expr> roots, RealLine.Cell cell, Expr sample) {
    var truth = new Truth(frame);
    var cells = new ArrayList<RealLine.Cell>();
    Expr last = null;
    double at = 0;
    var all = new ArrayList<>(roots.entrySet());
    for (int i = 0; i <= all.size(); i++) {
      Expr next = i < all.size() ? all.get(i).getValue() : null;
      double place = i < all.size() ? all.get(i).getKey() : 0;
      Expr inside =
          last == null
              ? next == null ? Rational.of(1, 3) : Int.of((long) Math.floor(place) - 1)
              : next == null ? Int.of((long) Math.ceil(at) + 1) : RealLine.between(at, place);
      Boolean open = truth.of(statement, List.of(x, y), List.of(sample, inside));
      Expr exact = next == null ? Int.ZERO : Expressions.replace(next, x, sample);
      Boolean point =
          next == null ? Boolean.FALSE : truth.of(statement, List.of(x, y), List.of(sample, exact));
      if (open == null || point == null) {
        return null;
      }
      if (open) {
        cells.add(new RealLine.Cell(last, next, false));
      }
      if (point) {
        cells.add(new RealLine.Cell(next, next, true));
      }
      last = next;
      at = place;
    }
    return new Column(cell, new RealLine(y, frame).written(cells, Sym.TRUE), sample);
  }

  /// Neighbouring pieces with the same formula are one; a cut belongs to its neighbour where the
  /// formula says there what it should.
  private Expr written(List<Column> columns) {
    var parts = new ArrayList<Expr>();
    int i = 0;
    while (i < columns.size()) {
      Column first = columns.get(i);
      if (first.formula.equals(Sym.FALSE)) {
        i++;
        continue;
      }
      Expr formula = first.formula;
      if (first.cell.isPoint()
          && i + 1 < columns.size()
          && fits(first, columns.get(i + 1).formula)) {
        formula = columns.get(i + 1).formula;
      }
      int k = i;
      while (k + 1 < columns.size() && continues(columns.get(k + 1), formula)) {
        k++;
      }
      parts.add(part(first.cell, columns.get(k).cell, formula));
      i = k + 1;
    }
    return frame.evaluate(Call.of(Sym.OR, parts));
  }

  private boolean continues(Column column, Expr formula) {
    return column.formula.equals(formula)
        || column.cell.isPoint() && !column.formula.equals(Sym.FALSE) && fits(column, formula);
  }

  /// Whether a formula, at a cut, says what holds there.
  private boolean fits(Column point, Expr formula) {
    if (formula.equals(Sym.FALSE) || formula.equals(Sym.TRUE)) {
      return point.formula.equals(formula);
    }
    Expr at = frame.evaluate(Expressions.replace(formula, x, point.sample));
    if (at.equals(point.formula)) {
      return true;
    }
    List<RealLine.Cell> cells = at.equals(Sym.FALSE) ? List.of() : new RealLine(y, frame).cells(at);
    return cells != null && new RealLine(y, frame).written(cells, Sym.TRUE).equals(point.formula);
  }

  private Expr part(RealLine.Cell first, RealLine.Cell last, Expr formula) {
    Expr range =
        first.equals(last) && first.isPoint() && first.from() != null
            ? Expressions.of("Equal", x, first.from())
            : RealLine.range(x, first.from(), first.isPoint(), last.to(), last.isPoint(), Sym.TRUE);
    return frame.evaluate(Call.of(Sym.AND, range, formula));
  }
}
