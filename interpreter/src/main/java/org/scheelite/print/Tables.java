package org.scheelite.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// `Dataset` as a table of text.
final class Tables {
  /// How many rows of a long table are shown.
  private static final int ROWS = 20;

  private static final int WIDEST = 40;

  private final List<List<String>> rows = new ArrayList<>();
  private final Printer printer;
  private boolean headed;
  private int total;

  private Tables(Printer printer) {
    this.printer = printer;
  }

  /// The text of a dataset.
  static String text(Expr data, Printer printer) {
    var table = new Tables(printer);
    switch (data) {
      case Assoc assoc -> table.association(assoc);
      case Normal list when list.is(Sym.LIST) && list.size() > 0 -> table.list(list);
      default -> {
        return printer.text(data, Form.OUTPUT);
      }
    }
    return table.lines();
  }

  private void list(Normal list) {
    total = list.size();
    var columns = new LinkedHashSet<Expr>();
    List<Expr> shown = list.args().subList(0, Math.min(ROWS, total));
    boolean records = shown.stream().allMatch(Assoc.class::isInstance);
    if (records) {
      shown.forEach(row -> columns.addAll(((Assoc) row).keys()));
      header(columns, false);
    }
    for (Expr row : shown) {
      rows.add(records ? record((Assoc) row, columns) : cells(row));
    }
  }

  private void association(Assoc assoc) {
    total = assoc.size();
    var columns = new LinkedHashSet<Expr>();
    List<Assoc.Entry> shown = assoc.entries().subList(0, Math.min(ROWS, total));
    boolean records = shown.stream().allMatch(entry -> entry.value() instanceof Assoc);
    if (records) {
      shown.forEach(entry -> columns.addAll(((Assoc) entry.value()).keys()));
      header(columns, true);
    }
    for (Assoc.Entry entry : shown) {
      var row = new ArrayList<String>();
      row.add(cell(entry.key()));
      row.addAll(records ? record((Assoc) entry.value(), columns) : List.of(cell(entry.value())));
      rows.add(row);
    }
  }

  private void header(Iterable<Expr> columns, boolean named) {
    headed = true;
    var header = new ArrayList<String>();
    if (named) {
      header.add("");
    }
    columns.forEach(key -> header.add(cell(key)));
    rows.add(header);
  }

  private List<String> record(Assoc row, Iterable<Expr> columns) {
    var cells = new ArrayList<String>();
    for (Expr column : columns) {
      Expr value = row.get(column);
      cells.add(value == null ? "" : cell(value));
    }
    return cells;
  }

  private List<String> cells(Expr row) {
    return row instanceof Normal list && list.is(Sym.LIST)
        ? list.args().stream().map(this::cell).toList()
        : List.of(cell(row));
  }

  private String cell(Expr value) {
    String text = value instanceof Str(String string) ? string : printer.text(value, Form.OUTPUT);
    String line = text.replace('\n', ' ');
    return line.length() > WIDEST ? line.substring(0, WIDEST - 1) + "…" : line;
  }

  private String lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    var widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    var text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(i == 0 ? "" : "\n").append(line(rows.get(i), widths));
      if (i == 0 && headed) {
        text.append('\n').append(rule(widths));
      }
    }
    if (total > ROWS) {
      text.append("\nrows 1-").append(ROWS).append(" of ").append(total);
    }
    return text.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : " | ").append(cells.get(i));
      line.repeat(' ', widths[i] - cells.get(i).length());
    }
    return line.toString().stripTrailing();
  }

  private static String rule(int[] widths) {
    var rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(i == 0 ? "" : "-+-");
      rule.repeat('-', widths[i]);
    }
    return rule.toString();
  }
}
