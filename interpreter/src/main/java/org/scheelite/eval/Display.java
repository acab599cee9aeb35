package org.scheelite.eval;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;

/// Text as a session shows it: definitions of `Format[f[…]]` say how calls of `f` look.
final class Display {
  private final Evaluation evaluation;
  private final Printer printer;

  Display(Evaluation evaluation) {
    this.evaluation = evaluation;
    Printer plain =
        evaluation.hasFormats()
            ? new Printer(Symbol::toString, this::formatted, evaluation::poll)
            : Printer.polling(evaluation::poll);
    this.printer = plain.evaluating(evaluation::call);
  }

  String text(Expr expr, Form form) {
    return printer.text(expr, form);
  }

  /// The text of a call that a `Format` definition is about, or null.
  private @Nullable String formatted(Normal expr) {
    Symbol owner = owner(expr);
    RuleList rules = owner == null ? null : evaluation.formats(owner);
    if (rules == null) {
      return null;
    }
    Expr value = rules.apply(Call.of(Sym.FORMAT, expr, Sym.OUTPUT_FORM), evaluation);
    if (value == null) {
      value = rules.apply(Call.of(Sym.FORMAT, expr), evaluation);
    }
    return value == null ? null : text(evaluation.evaluate(value), Form.OUTPUT);
  }

  private static @Nullable Symbol owner(Normal expr) {
    Expr head = expr.head();
    while (head instanceof Call call) {
      head = call.head();
    }
    return head instanceof Symbol symbol ? symbol : null;
  }
}
