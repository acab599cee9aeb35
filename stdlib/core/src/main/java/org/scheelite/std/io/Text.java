package org.scheelite.std.io;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Printer;
import org.scheelite.std.io.tex.Notations;

/// Expressions as text, in the forms people ask for.
final class Text {
  private Text() {}

  static String of(Expr expr, org.scheelite.print.Form form, Frame frame) {
    String other =
        expr instanceof Normal call && call.size() == 1 && form != org.scheelite.print.Form.FULL
            ? Notations.written(call.arg(0), call.head(), frame)
            : null;
    return other == null ? Printer.polling(frame.budget()::poll).text(expr, form) : other;
  }

  /// The form a symbol such as `InputForm` names; null for one that is none.
  static org.scheelite.print.@Nullable Form form(Expr name) {
    return switch (name instanceof Symbol symbol ? symbol.name() : "") {
      case "InputForm" -> org.scheelite.print.Form.INPUT;
      case "FullForm" -> org.scheelite.print.Form.FULL;
      case "OutputForm", "StandardForm", "TraditionalForm" -> org.scheelite.print.Form.OUTPUT;
      default -> null;
    };
  }
}
