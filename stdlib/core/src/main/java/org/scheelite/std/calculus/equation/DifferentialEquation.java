package org.scheelite.std.calculus.equation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Terms;

/// One differential equation for one function: chooses the method.
record DifferentialEquation(Symbol x, Frame frame) {

  /// The general solutions of `relation == 0`; null where they are not found.
  @Nullable List<Expr> solve(Expr relation, int order) {
    if (order < 0) {
      return null;
    }
    if (order == 0) {
      return solved(relation, Unknown.of(0));
    }
    List<Expr> coefficients = linear(relation, order);
    if (coefficients != null && order > 1) {
      Expr value = new LinearEquation(x, frame).solve(coefficients);
      if (value != null) {
        return List.of(value);
      }
    }
    if (order == 1) {
      return firstOrder(relation);
    }
    return Expressions.isFree(relation, Unknown.of(0)) ? lowered(relation, order) : null;
  }

  private @Nullable List<Expr> firstOrder(Expr relation) {
    List<Expr> slopes = solved(relation, Unknown.of(1));
    if (slopes == null || slopes.isEmpty()) {
      return null;
    }
    var all = new ArrayList<Expr>();
    for (Expr slope : slopes) {
      List<Expr> values = new FirstOrder(x, frame).solve(slope);
      if (values == null) {
        return null;
      }
      all.addAll(values);
    }
    return all;
  }

  /// Where `y` itself does not occur, its derivative is the unknown function.
  private @Nullable List<Expr> lowered(Expr relation, int order) {
    Expr lower = relation;
    for (int k = 1; k <= order; k++) {
      lower = Expressions.replace(lower, Unknown.of(k), Unknown.of(k - 1));
    }
    List<Expr> slopes = solve(lower, order - 1);
    if (slopes == null) {
      return null;
    }
    var all = new ArrayList<Expr>();
    for (Expr slope : slopes) {
      Expr shifted = slope;
      Expr integral = frame.call(Symbol.system("Integrate"), shifted, x);
      if (!Expressions.isFree(integral, Symbol.system("Integrate"))) {
        return null;
      }
      all.add(frame.evaluate(Terms.sum(integral, Request.constant(order))));
    }
    return all;
  }

  /// The values of a name that solve an equation to zero.
  private @Nullable List<Expr> solved(Expr relation, Symbol name) {
    Expr equation = Expressions.of("Equal", relation, Int.ZERO);
    Expr found = frame.call(Symbol.system("Solve"), equation, name);
    if (!(found instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    var values = new ArrayList<Expr>();
    for (Expr rules : list.args()) {
      if (!(rules instanceof Normal rule && rule.size() == 1)) {
        return null;
      }
      values.add(((Normal) rule.arg(0)).arg(1));
    }
    return values;
  }

  /// The coefficients of `y`, `y'`, ... and at last the rest, where the equation is linear.
  private @Nullable List<Expr> linear(Expr relation, int order) {
    Expr open = Algebra.expand(relation, frame);
    var names = new ArrayList<Expr>();
    for (int k = 0; k <= order; k++) {
      names.add(Unknown.of(k));
    }
    var coefficients = new ArrayList<Expr>();
    Expr rest = open;
    for (Expr name : names) {
      Expr c = frame.call(Symbol.system("D"), open, name);
      if (!Forms.isFreeOf(c, names)) {
        return null;
      }
      coefficients.add(c);
      rest = Expressions.replace(rest, name, Int.ZERO);
    }
    coefficients.add(frame.evaluate(rest));
    return coefficients;
  }

  /// A call of a function of the language.
  static Expr call(Frame frame, String head, Expr... args) {
    return frame.evaluate(Call.of(Symbol.system(head), args));
  }
}
