package org.scheelite.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Tables as lines of text with aligned columns.
final class Grids {

  private Grids() {}

  /// Writes the table in the first argument.
  static int fill(Normal table, Pieces pieces, Printer printer) {
    if (table.size() == 0 || !(table.arg(0) instanceof Normal list) || !list.is(Sym.LIST)) {
      return -1;
    }
    boolean grid = table.is(Symbol.system("Grid"));
    var options = new GridOptions(table, grid);
    var rows = new ArrayList<List<String>>();
    if (options.isRow() && isVector(list)) {
      rows.add(cells(list, printer));
    } else {
      for (Expr row : list.args()) {
        rows.add(cells(row, printer));
      }
    }
    options.addHeadings(rows, head -> printer.text(head, Form.OUTPUT));
    pieces.text(write(rows, options));
    return Layout.ATOM;
  }

  private static boolean isVector(Normal list) {
    return list.args().stream().noneMatch(x -> x instanceof Normal n && n.is(Sym.LIST));
  }

  private static String write(List<List<String>> rows, GridOptions options) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    var widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        for (String line : row.get(i).split("\n", -1)) {
          widths[i] = Math.max(widths[i], line.length());
        }
      }
    }
    var lines = new ArrayList<String>();
    for (List<String> row : rows) {
      if (!lines.isEmpty()) {
        lines.addAll(Collections.nCopies(options.rowGap(), ""));
      }
      line(row, widths, options, lines);
    }
    return String.join("\n", lines);
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

  /// One row; cells of several lines make it as high as the highest.
  private static void line(
      List<String> cells, int[] widths, GridOptions options, List<String> lines) {
    int height = cells.stream().mapToInt(cell -> cell.split("\n", -1).length).max().orElse(1);
    for (int k = 0; k < height; k++) {
      var line = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        String[] parts = cells.get(i).split("\n", -1);
        line.append(i == 0 ? "" : options.columnGap());
        line.append(options.aligned(k < parts.length ? parts[k] : "", widths[i]));
      }
      lines.add(line.toString().stripTrailing());
    }
  }
}
