package org.scheelite.graphics.plot;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.read.Numbers;

/// An array as `ArrayPlot` sees it: numbers, and here and there something else.
final class CellArray {

  private static final Symbol SPARSE = Symbol.system("SparseArray");
  private static final Symbol NORMAL = Symbol.system("Normal");

  private final int rows;
  private final int columns;

  /// The numbers row by row; NaN where there is none.
  private final double[] values;

  /// The elements row by row, or null where all of them are in `packed`.
  private final Expr @Nullable [] entries;

  private final @Nullable Packed packed;

  private CellArray(
      int rows, int columns, double[] values, Expr @Nullable [] entries, @Nullable Packed packed) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
    this.entries = entries;
    this.packed = packed;
  }

  /// Reads a matrix, perhaps with short rows; null for anything else.
  static @Nullable CellArray read(Expr expr, Frame frame) {
    if (expr instanceof Packed matrix && matrix.rank() == 2) {
      return new CellArray(matrix.dim(0), matrix.dim(1), matrix.toReals(), null, matrix);
    }
    if (expr instanceof NumArray array && array.rank() == 2) {
      double[] values = new double[array.total()];
      Arrays.setAll(values, array::real);
      var matrix = Packed.of(array.dims(), values);
      return new CellArray(array.dims()[0], array.dims()[1], values.clone(), null, matrix);
    }
    if (expr.head().equals(SPARSE)) {
      Expr normal = frame.call(NORMAL, expr);
      return normal.head().equals(SPARSE) ? null : read(normal, frame);
    }
    return expr instanceof Normal list && list.is(Sym.LIST) ? lists(list, frame) : null;
  }

  private static @Nullable CellArray lists(Normal list, Frame frame) {
    int columns = 0;
    for (Expr row : list.args()) {
      if (!Lists.isList(row)) {
        return null;
      }
      columns = Math.max(columns, ((Normal) row).size());
    }
    if (columns == 0) {
      return null;
    }
    int rows = list.size();
    double[] values = new double[Math.multiplyExact(rows, columns)];
    var entries = new Expr[values.length];
    Arrays.fill(values, Double.NaN);
    Arrays.fill(entries, Sym.NONE);
    for (int i = 0; i < rows; i++) {
      frame.poll();
      var row = (Normal) list.arg(i);
      for (int j = 0; j < row.size(); j++) {
        Expr entry = row.arg(j);
        entries[i * columns + j] = entry;
        if (!entry.equals(Sym.NONE)) {
          values[i * columns + j] = Numbers.real(entry, frame);
        }
      }
    }
    return new CellArray(rows, columns, values, entries, null);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /// The number at a place counted row by row; NaN where there is none.
  double value(int index) {
    return values[index];
  }

  /// The element at a place counted row by row.
  Expr entry(int index) {
    if (entries != null) {
      return entries[index];
    }
    Num number = packed == null ? Real.of(values[index]) : packed.element(index);
    return number instanceof Int ? number : Real.of(values[index]);
  }
}
