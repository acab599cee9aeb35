package org.scheelite.std.io;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.std.io.tex.Notations;

/// Expressions as text, in the forms people ask for.
final class Text {
  private static final Set<String> WRAPPERS =
      Set.of(
          "CForm",
          "FortranForm",
          "TreeForm",
          "TraditionalForm",
          "DisplayForm",
          "TableForm",
          "MatrixForm",
          "NumberForm",
          "ScientificForm",
          "EngineeringForm",
          "AccountingForm",
          "DecimalForm");

  private Text() {}

  static String of(Expr expr, org.scheelite.print.Form form, Frame frame) {
    String other =
        expr instanceof Normal call && call.size() == 1 && form != org.scheelite.print.Form.FULL
            ? Notations.written(call.arg(0), call.head(), frame)
            : null;
    return other == null ? frame.text(expr, form) : other;
  }

  /// The text in a form such as `TableForm` that is a wrapper itself; null for other names.
  static @Nullable String wrapped(Expr expr, Expr form, Frame frame) {
    return form instanceof Symbol symbol && WRAPPERS.contains(symbol.name())
        ? of(Call.of(symbol, expr), org.scheelite.print.Form.OUTPUT, frame)
        : null;
  }

  /// The form a symbol such as `InputForm` names; null for one that is none.
  static org.scheelite.print.@Nullable Form form(Expr name) {
    return switch (name instanceof Symbol symbol ? symbol.name() : "") {
      case "InputForm" -> org.scheelite.print.Form.INPUT;
      case "FullForm" -> org.scheelite.print.Form.FULL;
      case "OutputForm", "StandardForm" -> org.scheelite.print.Form.OUTPUT;
      default -> null;
    };
  }
}
