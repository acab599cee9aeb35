package org.scheelite.std.algebra.solve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// One alternative of what is to be solved: equations `e == 0` and conditions that all hold.
///
/// @param equations left sides of equations to zero
/// @param conditions inequalities and the like
record Statement(List<Expr> equations, List<Expr> conditions) {

  /// The alternatives of a statement; null where something is neither equation nor condition.
  static @Nullable List<Statement> read(Expr expr) {
    return read(List.of(expr));
  }

  private static @Nullable List<Statement> read(List<Expr> all) {
    List<Statement> alternatives = List.of(new Statement(List.of(), List.of()));
    for (Expr part : all) {
      List<Statement> next = one(part);
      if (next == null) {
        return null;
      }
      List<Statement> product = new ArrayList<>();
      for (Statement left : alternatives) {
        next.forEach(right -> product.add(left.and(right)));
      }
      alternatives = product;
    }
    return alternatives;
  }

  private Statement and(Statement other) {
    List<Expr> e = new ArrayList<>(equations);
    e.addAll(other.equations);
    List<Expr> c = new ArrayList<>(conditions);
    c.addAll(other.conditions);
    return new Statement(e, c);
  }

  private static @Nullable List<Statement> one(Expr part) {
    if (part.equals(Sym.TRUE)) {
      return List.of(new Statement(List.of(), List.of()));
    }
    if (part.equals(Sym.FALSE)) {
      return List.of();
    }
    if (!(part instanceof Normal call && call.head() instanceof Symbol head && head.isSystem())) {
      return null;
    }
    return switch (head.name()) {
      case "And", "List" -> read(call.args());
      case "Or" -> alternatives(call);
      case "Equal" -> List.of(new Statement(equations(call), List.of()));
      case "Less",
          "LessEqual",
          "Greater",
          "GreaterEqual",
          "Unequal",
          "Inequality",
          "Element",
          "Not" ->
          List.of(new Statement(List.of(), List.of(part)));
      default -> null;
    };
  }

  private static @Nullable List<Statement> alternatives(Normal or) {
    List<Statement> all = new ArrayList<>();
    for (Expr alternative : or.args()) {
      List<Statement> part = one(alternative);
      if (part == null) {
        return null;
      }
      all.addAll(part);
    }
    return all;
  }

  private static List<Expr> equations(Normal equal) {
    List<Expr> equations = new ArrayList<>();
    for (int i = 1; i < equal.size(); i++) {
      Expr left = equal.arg(i - 1);
      Expr right = equal.arg(i);
      if (left instanceof Normal l
          && l.is(Sym.LIST)
          && right instanceof Normal r
          && r.is(Sym.LIST, l.size())) {
        for (int k = 0; k < l.size(); k++) {
          equations.addAll(equations(Call.of(Sym.EQUAL, l.arg(k), r.arg(k))));
        }
      } else {
        equations.add(Terms.difference(left, right));
      }
    }
    return equations;
  }
}
