package org.scheelite.std.algebra.reduce;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Numerics;

/// Values that make a statement true.
///
/// `FindInstance[expr, vars]` is a list with one list of rules for the variables with which the
/// statement is true, empty where there is none; `FindInstance[expr, vars, dom]` looks in `Reals`,
/// `Integers` or `Complexes`, `FindInstance[expr, vars, dom, n]` for up to `n` such lists.
///
/// ```wl
/// In:  FindInstance[x^2 + y^2 == 25 && x > 0 && y > 0, {x, y}, Integers]
/// Out: {{x -> 3, y -> 4}}
/// In:  FindInstance[x^2 > 3 && x < 0, x]
/// Out: {{x -> -3}}
/// In:  FindInstance[x^2 == 9, x, Reals, 2]
/// Out: {{x -> -3}, {x -> 3}}
/// In:  FindInstance[x > 1 && x < 0, x]
/// Out: {}
/// ```
///
/// Bounded statements about integers, statements about one real variable, and systems of equations
/// that `Solve` solves are treated.
@Builtin(seeAlso = {"Solve", "Reduce"})
final class FindInstance {
  static final Message IVAR = Polynomials.invalidVariable("FindInstance");

  /// The methods do not suffice.
  static final Message NSMET =
      Message.of(
          "FindInstance::nsmet",
          "The methods available to FindInstance are insufficient to find the requested instances"
              + " or prove they do not exist.");

  private FindInstance() {}

  @Form
  static @Nullable Expr find(Expr statement, Expr variables, Frame frame) {
    return find(statement, variables, Symbol.system("Complexes"), Int.ONE, frame);
  }

  @Form
  static @Nullable Expr find(Expr statement, Expr variables, Expr domain, Frame frame) {
    return find(statement, variables, domain, Int.ONE, frame);
  }

  @Form
  static @Nullable Expr find(Expr statement, Expr variables, Expr domain, Int count, Frame frame) {
    List<Expr> names = Forms.elements(variables);
    for (Expr name : names) {
      if (!Polynomials.isVariable(name, frame)) {
        return frame.decline(IVAR, name);
      }
    }
    boolean list = statement instanceof Normal normal && normal.is(Sym.LIST);
    Expr joined = list ? frame.evaluate(Call.of(Sym.AND, ((Normal) statement).args())) : statement;
    List<List<Expr>> points =
        frame.filtering(_ -> false, () -> points(joined, names, domain, frame));
    if (points == null) {
      return frame.decline(NSMET);
    }
    var all = new ArrayList<Expr>();
    for (List<Expr> point : points.subList(0, (int) Math.min(points.size(), count.value()))) {
      var rules = new ArrayList<Expr>();
      for (int i = 0; i < names.size(); i++) {
        rules.add(Call.rule(names.get(i), point.get(i)));
      }
      all.add(Call.list(rules));
    }
    return Call.list(all);
  }

  private static @Nullable List<List<Expr>> points(
      Expr statement, List<Expr> names, Expr domain, Frame frame) {
    if (statement.equals(Sym.FALSE)) {
      return List.of();
    }
    if (domain.equals(Symbol.system("Integers"))) {
      return new IntegerReduction(names, frame).points(statement);
    }
    List<RealLine.Cell> cells =
        names.size() == 1 ? new RealLine(names.getFirst(), frame).cells(statement) : null;
    boolean complex = domain.equals(Symbol.system("Complexes"));
    if (cells != null && !(complex && cells.isEmpty() && isFree(statement))) {
      return cells.stream().map(cell -> List.of(inside(cell, frame))).toList();
    }
    return solutions(statement, names, domain, frame);
  }

  /// Whether no relation orders anything.
  private static boolean isFree(Expr statement) {
    return Reduction.RELATIONS.stream()
        .allMatch(r -> Expressions.isFree(statement, Symbol.system(r)));
  }

  /// A simple number in a cell.
  private static Expr inside(RealLine.Cell cell, Frame frame) {
    Expr from = cell.from();
    Expr to = cell.to();
    if (cell.isPoint() && from != null) {
      return from;
    }
    if (from == null && to == null) {
      return Int.ZERO;
    }
    double low = from == null ? Double.NaN : Numerics.machine(from, frame);
    double high = to == null ? Double.NaN : Numerics.machine(to, frame);
    if (from == null) {
      return Int.of((long) Math.floor(high) - 1);
    }
    return to == null ? Int.of((long) Math.ceil(low) + 1) : RealLine.between(low, high);
  }

  private static @Nullable List<List<Expr>> solutions(
      Expr statement, List<Expr> names, Expr domain, Frame frame) {
    Expr found = frame.call(Symbol.system("Solve"), statement, Call.list(names), domain);
    if (!(found instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    var points = new ArrayList<List<Expr>>();
    for (Expr rules : list.args()) {
      if (!(rules instanceof Normal all)
          || all.size() != names.size()
          || !Expressions.isFree(rules, Symbol.system("C"))) {
        return null;
      }
      points.add(all.args().stream().map(rule -> ((Normal) rule).arg(1)).toList());
    }
    return points;
  }
}
