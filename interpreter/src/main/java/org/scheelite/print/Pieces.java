package org.scheelite.print;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The pieces that one expression is made of, in order: texts, and expressions still to be written.
final class Pieces {

  /// An expression to be written, in parentheses where it binds less tightly than `least`.
  record Part(Expr expr, int least, Form form) {}

  /// The arguments of `normal` from `next` on.
  record Items(Normal normal, int next, String separator, int least, Form form) {}

  private final List<Object> pieces = new ArrayList<>();
  private final Form form;

  Pieces(Form form) {
    this.form = form;
  }

  /// The form of the whole.
  Form form() {
    return form;
  }

  /// The pieces in order.
  List<Object> all() {
    return pieces;
  }

  Pieces text(String text) {
    pieces.add(text);
    return this;
  }

  /// An expression that needs no parentheses.
  Pieces expr(Expr expr) {
    return expr(expr, 0);
  }

  /// An expression that needs parentheses where it binds less tightly than `least`.
  Pieces expr(Expr expr, int least) {
    pieces.add(new Part(expr, least, form));
    return this;
  }

  /// An expression in another form.
  Pieces expr(Expr expr, Form other) {
    pieces.add(new Part(expr, 0, other));
    return this;
  }

  /// All arguments from `first` on, separated.
  Pieces items(Normal normal, int first, String separator, int least) {
    pieces.add(new Items(normal, first, separator, least, form));
    return this;
  }
}
