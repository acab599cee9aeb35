package org.scheelite.print;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Tables as lines of text with aligned columns.
final class Grids {
  private static final String GAP = "   ";

  private Grids() {}

  /// Writes the table in the first argument.
  static int fill(Normal table, Pieces pieces, Printer printer) {
    if (table.size() == 0 || !(table.arg(0) instanceof Normal list) || !list.is(Sym.LIST)) {
      return -1;
    }
    var rows = new ArrayList<List<String>>();
    for (Expr row : list.args()) {
      rows.add(cells(row, printer));
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    var widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      pieces.text(i == 0 ? "" : "\n").text(line(rows.get(i), widths));
    }
    return Layout.ATOM;
  }

  private static List<String> cells(Expr row, Printer printer) {
    return switch (row) {
      case Normal list when list.is(Sym.LIST) ->
          list.args().stream().map(cell -> printer.text(cell, Form.OUTPUT)).toList();
      case Assoc assoc ->
          assoc.values().stream().map(cell -> printer.text(cell, Form.OUTPUT)).toList();
      default -> List.of(printer.text(row, Form.OUTPUT));
    };
  }

  private static String line(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : GAP).append(cells.get(i));
      line.repeat(' ', widths[i] - cells.get(i).length());
    }
    return line.toString().stripTrailing();
  }
}
