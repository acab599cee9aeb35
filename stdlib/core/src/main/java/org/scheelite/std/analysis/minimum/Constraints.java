package org.scheelite.std.analysis.minimum;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// What a minimum has to satisfy.
///
/// @param equal expressions that are to be 0
/// @param below expressions that must not be positive
/// @param whole for each variable, whether it is to be an integer
/// @param low the least value of each variable, where a constraint says so
/// @param high the largest
record Constraints(
    List<Objective> equal, List<Objective> below, boolean[] whole, double[] low, double[] high) {

  /// Reads conditions joined by `&&`; null where one is of another kind.
  static @Nullable Constraints read(Expr conditions, Variables variables, Frame frame) {
    int n = variables.count();
    var low = new double[n];
    var high = new double[n];
    java.util.Arrays.fill(low, Double.NEGATIVE_INFINITY);
    java.util.Arrays.fill(high, Double.POSITIVE_INFINITY);
    var constraints =
        new Constraints(new ArrayList<>(), new ArrayList<>(), new boolean[n], low, high);
    return constraints.add(conditions, variables, frame) ? constraints : null;
  }

  boolean isEmpty() {
    return equal.isEmpty() && below.isEmpty();
  }

  boolean hasWhole() {
    for (boolean one : whole) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  private boolean add(Expr condition, Variables variables, Frame frame) {
    if (condition.equals(Sym.TRUE)) {
      return true;
    }
    if (!(condition instanceof Call call)) {
      return false;
    }
    if (call.is(Sym.AND) || call.is(Sym.LIST)) {
      return call.args().stream().allMatch(part -> add(part, variables, frame));
    }
    if (Expressions.is(call, "Element", 2)) {
      return domain(call.arg(0), call.arg(1), variables);
    }
    if (call.is(Sym.INEQUALITY)) {
      for (int i = 0; i + 2 < call.size(); i += 2) {
        if (!relation(call.arg(i + 1), call.arg(i), call.arg(i + 2), variables, frame)) {
          return false;
        }
      }
      return true;
    }
    for (int i = 0; i + 1 < call.size(); i++) {
      if (!relation(call.head(), call.arg(i), call.arg(i + 1), variables, frame)) {
        return false;
      }
    }
    return call.size() > 1;
  }

  private boolean domain(Expr names, Expr domain, Variables variables) {
    List<Expr> all =
        names instanceof Call list && (list.is(Sym.ALTERNATIVES) || list.is(Sym.LIST))
            ? list.args()
            : List.of(names);
    for (Expr name : all) {
      int index = variables.symbols().indexOf(name);
      if (index < 0) {
        return false;
      }
      whole[index] |= domain.equals(Symbol.system("Integers"));
    }
    return domain.equals(Symbol.system("Integers")) || domain.equals(Symbol.system("Reals"));
  }

  private boolean relation(Expr relation, Expr left, Expr right, Variables variables, Frame frame) {
    Expr difference = frame.evaluate(Terms.difference(left, right));
    if (relation.equals(Sym.EQUAL)) {
      equal.add(Objective.of(difference, variables, 1, frame));
      return true;
    }
    boolean less = relation.equals(Sym.LESS) || relation.equals(Sym.LESS_EQUAL);
    if (!less && !relation.equals(Sym.GREATER) && !relation.equals(Sym.GREATER_EQUAL)) {
      return false;
    }
    below.add(Objective.of(difference, variables, less ? 1 : -1, frame));
    bound(less ? left : right, less ? right : left, variables, frame);
    return true;
  }

  /// Notes the bound that `small <= large` is for a variable alone.
  private void bound(Expr small, Expr large, Variables variables, Frame frame) {
    int index = small instanceof Symbol ? variables.symbols().indexOf(small) : -1;
    if (index >= 0) {
      double value = Numerics.machine(large, frame);
      high[index] = Double.isNaN(value) ? high[index] : Math.min(high[index], value);
    }
    index = large instanceof Symbol ? variables.symbols().indexOf(large) : -1;
    if (index >= 0) {
      double value = Numerics.machine(small, frame);
      low[index] = Double.isNaN(value) ? low[index] : Math.max(low[index], value);
    }
  }

  /// How much the conditions are violated at `x`, in sum.
  double violation(double[] x) {
    double sum = 0;
    for (Objective one : equal) {
      sum += Math.abs(one.at(x));
    }
    for (Objective one : below) {
      double value = one.at(x);
      sum += Double.isNaN(value) ? 1e3 : Math.max(0, value);
    }
    return sum;
  }
}
