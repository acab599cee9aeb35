package org.scheelite.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Notes the steps of an evaluation: for each expression the forms it takes, and before them, as
/// lists of their own, the steps of its parts.
final class Tracer {
  private final Deque<List<Expr>> open = new ArrayDeque<>();

  Tracer() {
    open.push(new ArrayList<>());
  }

  /// The evaluation of an expression begins.
  void open() {
    open.push(new ArrayList<>());
  }

  /// The expression takes this form.
  void form(Expr form) {
    List<Expr> steps = open.element();
    Expr held = Call.of(Sym.HOLD_FORM, form);
    if (steps.isEmpty() || !steps.getLast().equals(held)) {
      steps.add(held);
    }
  }

  /// Its evaluation is at an end.
  void close() {
    List<Expr> steps = open.pop();
    if (!steps.isEmpty()) {
      open.element().add(Call.list(steps));
    }
  }

  /// A variable is replaced by its value.
  void value(Symbol variable, Expr value) {
    open();
    form(variable);
    form(value);
    close();
  }

  /// The steps of the expression that was traced.
  List<Expr> steps() {
    List<Expr> all = open.getLast();
    return all.size() == 1 && all.getFirst() instanceof Call inner && inner.is(Sym.LIST)
        ? inner.args()
        : all;
  }
}
