package org.scheelite.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The options of `TableForm`, `MatrixForm` and `Grid`.
final class GridOptions {
  private static final int MOST = 100;

  private final Normal table;
  private final boolean grid;

  GridOptions(Normal table, boolean grid) {
    this.table = table;
    this.grid = grid;
  }

  private @Nullable Expr option(String name) {
    for (int i = 1; i < table.size(); i++) {
      if (table.arg(i) instanceof Normal rule
          && rule.size() == 2
          && (rule.is(Sym.RULE, 2) || rule.is(Sym.RULE_DELAYED, 2))
          && rule.arg(0) instanceof Symbol symbol
          && symbol.name().equals(name)) {
        return rule.arg(1);
      }
    }
    return null;
  }

  boolean isRow() {
    return option("TableDirections") instanceof Symbol symbol && symbol.name().equals("Row");
  }

  private int spacing(int index, int otherwise) {
    Expr value = option(grid ? "Spacings" : "TableSpacing");
    if (value instanceof Normal list && list.is(Sym.LIST) && list.size() > index) {
      value = list.arg(grid ? 1 - index : index);
    }
    return value instanceof Int(long n) && n >= 0 ? (int) Math.min(n, MOST) : otherwise;
  }

  /// Empty lines between rows.
  int rowGap() {
    return spacing(0, grid ? 0 : 1);
  }

  /// What stands between columns.
  String columnGap() {
    return " ".repeat(spacing(1, grid ? 1 : 3));
  }

  /// A cell in a column of this width.
  String aligned(String cell, int width) {
    Expr value = option(grid ? "Alignment" : "TableAlignments");
    if (value instanceof Normal list && list.is(Sym.LIST) && list.size() > 0) {
      value = list.arg(list.size() - 1);
    }
    String side = value instanceof Symbol symbol ? symbol.name() : "Left";
    int room = width - cell.length();
    int left =
        switch (side) {
          case "Right" -> room;
          case "Center" -> room / 2;
          default -> 0;
        };
    return " ".repeat(left) + cell + " ".repeat(room - left);
  }

  /// Puts the headings of rows and columns around the cells.
  void addHeadings(List<List<String>> rows, Function<Expr, String> text) {
    Expr value = option("TableHeadings");
    if (value == null || value.equals(Sym.NONE)) {
      return;
    }
    Expr left = part(value, 0);
    Expr top = part(value, 1);
    if (!left.equals(Sym.NONE)) {
      for (int i = 0; i < rows.size(); i++) {
        var row = new ArrayList<>(rows.get(i));
        row.addFirst(heading(left, i, text));
        rows.set(i, row);
      }
    }
    if (!top.equals(Sym.NONE)) {
      var row = new ArrayList<String>();
      int from = left.equals(Sym.NONE) ? 0 : 1;
      int columns = rows.stream().mapToInt(List::size).max().orElse(from);
      for (int i = 0; i < columns; i++) {
        row.add(i < from ? "" : heading(top, i - from, text));
      }
      rows.addFirst(row);
    }
  }

  private static Expr part(Expr headings, int index) {
    if (headings instanceof Normal list && list.is(Sym.LIST)) {
      return index < list.size() ? list.arg(index) : Sym.NONE;
    }
    return headings;
  }

  private static String heading(Expr headings, int index, Function<Expr, String> text) {
    if (headings instanceof Normal list && list.is(Sym.LIST)) {
      return index < list.size() ? text.apply(list.arg(index)) : "";
    }
    return Integer.toString(index + 1);
  }
}
