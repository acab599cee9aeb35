package org.scheelite.std.calculus.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

/// A recurrence equation for one sequence.
///
/// @param head the sequence
/// @param asked how it was asked for: `a[n]` or `a`
/// @param relation left side of an equation to zero, with [Unknown]s for `a[n]`, `a[n + 1]`, ...
/// @param order the highest shift
/// @param conditions equations about single elements
record Recurrence(
    Expr head, Expr asked, Symbol n, Expr relation, int order, List<Expr> conditions, Frame frame) {

  /// Reads a call; null where it is not understood.
  static @Nullable Recurrence read(
      String builtin, Expr equations, Expr function, Expr variable, Frame frame) {
    if (!(variable instanceof Symbol n)) {
      return null;
    }
    Expr head =
        function instanceof Call call && call.size() == 1 && call.arg(0).equals(n)
            ? call.head()
            : function;
    if (!(head instanceof Symbol) || head.equals(n)) {
      frame.message(DSolve.DSFUN.by(builtin), function);
      return null;
    }
    var all = new ArrayList<Expr>();
    flatten(equations, all);
    Expr relation = null;
    var conditions = new ArrayList<Expr>();
    for (Expr equation : all) {
      if (!(equation instanceof Call equal && equal.is(Sym.EQUAL, 2))) {
        return null;
      }
      var shifts = new TreeSet<Long>();
      if (!shifts(equation, head, n, frame, shifts)) {
        conditions.add(equation);
      } else if (relation == null && !shifts.isEmpty()) {
        relation = frame.evaluate(Terms.difference(equal.arg(0), equal.arg(1)));
      } else {
        return null;
      }
    }
    return relation == null ? null : shifted(head, function, n, relation, conditions, frame);
  }

  private static @Nullable Recurrence shifted(
      Expr head, Expr asked, Symbol n, Expr relation, List<Expr> conditions, Frame frame) {
    var shifts = new TreeSet<Long>();
    shifts(relation, head, n, frame, shifts);
    long low = shifts.first();
    if (shifts.last() - low > 20) {
      return null;
    }
    Expr base = frame.evaluate(Expressions.replace(relation, n, Terms.sum(n, Int.of(-low))));
    Expr named =
        Expressions.map(
            base,
            e -> {
              if (!(e instanceof Call call && call.head().equals(head))) {
                return null;
              }
              Expr k = frame.evaluate(Terms.difference(call.arg(0), n));
              return k instanceof Int(long i) ? Unknown.of((int) i) : null;
            });
    int order = (int) (shifts.last() - low);
    return new Recurrence(head, asked, n, frame.evaluate(named), order, conditions, frame);
  }

  private static void flatten(Expr e, List<Expr> all) {
    if (e instanceof Normal list && (list.is(Sym.LIST) || list.is(Sym.AND))) {
      list.args().forEach(arg -> flatten(arg, all));
    } else if (!e.equals(Sym.TRUE)) {
      all.add(e);
    }
  }

  /// Collects `k` of all `a[n + k]`; false where an element is not of this form.
  private static boolean shifts(Expr e, Expr head, Symbol n, Frame frame, TreeSet<Long> shifts) {
    if (!(e instanceof Call call)) {
      return !e.equals(head);
    }
    if (call.head().equals(head)) {
      if (call.size() != 1
          || !(frame.evaluate(Terms.difference(call.arg(0), n)) instanceof Int(long k))) {
        return false;
      }
      shifts.add(k);
      return true;
    }
    return call.args().stream().allMatch(arg -> shifts(arg, head, n, frame, shifts));
  }

  /// A solution as it was asked for.
  Expr value(Expr solution) {
    return asked.equals(head) ? Call.of(Sym.FUNCTION, Call.list(n), solution) : solution;
  }

  /// The solutions; null where they are not found.
  @Nullable List<Expr> solve() {
    Expr general = frame.filtering(_ -> false, this::general);
    if (general == null || conditions.isEmpty()) {
      return general == null ? null : List.of(general);
    }
    return frame.filtering(_ -> false, () -> fitted(general));
  }

  private @Nullable Expr general() {
    var names = new ArrayList<Expr>();
    for (int k = 0; k <= order; k++) {
      names.add(Unknown.of(k));
    }
    Expr open = Algebra.expand(relation, frame);
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
    Expr right = frame.evaluate(Terms.negate(rest));
    var linear = new LinearRecurrence(n, frame);
    boolean constant = coefficients.stream().allMatch(c -> Expressions.isFree(c, n));
    return constant
        ? linear.constant(coefficients, right)
        : order == 1 ? linear.first(coefficients, right) : null;
  }

  private @Nullable List<Expr> fitted(Expr general) {
    Expr rule = Call.rule(head, Call.of(Sym.FUNCTION, Call.list(n), general));
    Expr equations = frame.call(Symbol.system("ReplaceAll"), Call.list(conditions), rule);
    var constants = new ArrayList<Expr>();
    for (int i = 1; i <= order; i++) {
      constants.add(Request.constant(i));
    }
    Expr found = frame.call(Symbol.system("Solve"), equations, Call.list(constants));
    if (!(found instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    return list.args().stream()
        .map(
            rules ->
                new LinearRecurrence(n, frame)
                    .tidy(frame.call(Symbol.system("ReplaceAll"), general, rules)))
        .distinct()
        .toList();
  }
}
