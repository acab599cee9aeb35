package org.scheelite.print;

import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// Expressions as trees, one part on a line.
final class Trees {
  /// Levels below this are written in one line.
  private static final int DEEPEST = 100;

  private Trees() {}

  /// The tree of an expression.
  static String draw(Expr expr, Printer printer) {
    var out = new StringBuilder();
    node(expr, "", "", 0, out, printer);
    return out.toString();
  }

  private static void node(
      Expr expr, String first, String further, int depth, StringBuilder out, Printer printer) {
    printer.poll();
    out.append(out.isEmpty() ? "" : "\n").append(first);
    if (!(expr instanceof Normal normal) || depth >= DEEPEST) {
      out.append(printer.text(expr, Form.OUTPUT));
      return;
    }
    out.append(printer.text(normal.head(), Form.OUTPUT));
    for (int i = 0; i < normal.size(); i++) {
      boolean last = i == normal.size() - 1;
      String below = further + (last ? "   " : "|  ");
      node(normal.arg(i), further + (last ? "`- " : "|- "), below, depth + 1, out, printer);
    }
  }
}
