package org.scheelite.std.scoping;

import java.util.ArrayList;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// Writes what a session knows about a symbol.
final class SymbolReport {
  private SymbolReport() {}

  /// The page of a builtin, else the definitions.
  static String of(Symbol symbol, Frame frame) {
    String page = symbol.isSystem() ? frame.definitions().libraries().page(symbol.name()) : null;
    Expr usage = frame.definitions().messages(symbol).get("usage");
    String head = usage instanceof Str(String text) ? text + "\n" : "";
    return page != null ? page : head + definitions(symbol, frame);
  }

  /// One line for each definition, as it could be entered again.
  static String definitions(Symbol symbol, Frame frame) {
    Definitions definitions = frame.definitions();
    var lines = new ArrayList<String>();
    java.util.Set<Attribute> attributes = definitions.attributes(symbol);
    if (!attributes.isEmpty()) {
      lines.add("Attributes[" + symbol + "] = " + text(AttributeNames.write(attributes)));
    }
    for (Definitions.Kind kind : Definitions.Kind.values()) {
      for (Call rule : definitions.rules(kind, symbol)) {
        Expr left = rule.arg(0) instanceof Call held ? held.arg(0) : rule.arg(0);
        boolean value = kind == Definitions.Kind.OWN;
        String tag = kind == Definitions.Kind.UP ? symbol + " /: " : "";
        lines.add(tag + text(left) + (value ? " = " : " := ") + text(rule.arg(1)));
      }
    }
    if (!definitions.options(symbol).isEmpty()) {
      lines.add("Options[" + symbol + "] = " + text(Call.list(definitions.options(symbol))));
    }
    return lines.isEmpty() ? "Null" : String.join("\n\n", lines);
  }

  private static String text(Expr expr) {
    return org.scheelite.print.Printer.print(expr, org.scheelite.print.Form.INPUT);
  }
}
