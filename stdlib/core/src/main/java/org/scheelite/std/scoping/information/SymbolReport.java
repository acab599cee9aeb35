package org.scheelite.std.scoping.information;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Libraries;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.std.attribute.AttributeNames;

/// Writes what a session knows about a symbol.
final class SymbolReport {
  private SymbolReport() {}

  /// The page of a builtin, else the definitions.
  static String of(Symbol symbol, Frame frame) {
    String page = frame.definitions().libraries().page(Libraries.nameOf(symbol));
    Expr usage = frame.definitions().messages(symbol).get("usage");
    String head = usage instanceof Str(String text) ? text + "\n" : "";
    return page != null ? page : head + definitions(symbol, frame);
  }

  /// Names in columns of a line's width.
  static String names(List<String> names) {
    int width = names.stream().mapToInt(String::length).max().orElse(0) + 2;
    int columns = Math.max(1, 80 / width);
    var text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      boolean last = i + 1 == names.size() || (i + 1) % columns == 0;
      text.append(names.get(i));
      if (!last) {
        text.repeat(' ', width - names.get(i).length());
      } else if (i + 1 < names.size()) {
        text.append('\n');
      }
    }
    return text.toString();
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
