package org.scheelite.std.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Printer;
import org.scheelite.std.io.Numbers;

/// Takes values apart into the rows and cells of a table.
final class Tables {
  private Tables() {}

  /// The rows of a value. Associations in a list become rows under a row of their keys.
  static List<List<Expr>> rows(Expr value, Map<String, Expr> options) {
    var rows = new ArrayList<List<Expr>>();
    if (options.get("TableHeadings") instanceof Normal headings && headings.is(Sym.LIST)) {
      rows.add(headings.args());
    }
    switch (value) {
      case Assoc assoc -> {
        rows.add(assoc.keys());
        rows.add(assoc.values());
      }
      case Normal list when list.is(Sym.LIST) -> {
        if (list.size() > 0 && list.arg(0) instanceof Assoc first) {
          rows.add(first.keys());
        }
        list.args().forEach(row -> rows.add(row(row)));
      }
      default -> rows.add(List.of(value));
    }
    return rows;
  }

  private static List<Expr> row(Expr row) {
    return switch (row) {
      case Assoc assoc -> assoc.values();
      case Normal list when list.is(Sym.LIST) -> list.args();
      default -> List.of(row);
    };
  }

  /// The text of a cell.
  static String cell(Expr cell) {
    return switch (cell) {
      case Str(String text) -> text;
      case Real(double value) -> Numbers.written(value);
      case Symbol symbol when symbol.equals(Sym.NULL) -> "";
      case Normal call when call.is(Sym.MISSING) -> "";
      default -> Printer.print(cell, org.scheelite.print.Form.INPUT);
    };
  }
}
