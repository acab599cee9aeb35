package org.scheelite.std.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
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

  /// Rows as a `Dataset`: of associations where the last of `header` lines names the columns, by
  /// the names in the first column where `named` columns are names.
  static Expr dataset(List<Expr> rows, int header, int named) {
    List<Expr> names =
        header == 0 || header > rows.size() ? List.of() : ((Normal) rows.get(header - 1)).args();
    List<Expr> bodies = rows.subList(Math.min(header, rows.size()), rows.size());
    var records = new ArrayList<Expr>();
    Assoc.Builder byName = Assoc.builder();
    for (Expr row : bodies) {
      List<Expr> cells = ((Normal) row).args();
      int from = Math.min(named, cells.size());
      Expr record = record(cells.subList(from, cells.size()), names, from);
      if (named > 0 && !cells.isEmpty()) {
        byName.put(cells.getFirst(), record);
      } else {
        records.add(record);
      }
    }
    return Call.of(Symbol.system("Dataset"), named > 0 ? byName.build() : Lists.of(records));
  }

  private static Expr record(List<Expr> cells, List<Expr> names, int from) {
    if (names.isEmpty()) {
      return Lists.of(cells);
    }
    Assoc.Builder record = Assoc.builder();
    for (int i = 0; i < cells.size(); i++) {
      Expr name = i + from < names.size() ? names.get(i + from) : Int.of(i + 1L);
      record.put(name, cells.get(i));
    }
    return record.build();
  }

  /// The columns of rows; short rows have empty cells at their ends.
  static Expr columns(List<Expr> rows) {
    int width = rows.stream().mapToInt(row -> ((Normal) row).size()).max().orElse(0);
    var columns = new Expr[width];
    for (int i = 0; i < width; i++) {
      var column = new Expr[rows.size()];
      for (int j = 0; j < column.length; j++) {
        Normal row = (Normal) rows.get(j);
        column[j] = i < row.size() ? row.arg(i) : Str.of("");
      }
      columns[i] = Lists.of(column);
    }
    return Call.list(columns);
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
