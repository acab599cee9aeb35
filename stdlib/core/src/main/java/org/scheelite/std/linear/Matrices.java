package org.scheelite.std.linear;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;

/// Rectangular lists, packed or not, as rows of expressions or of machine numbers.
public final class Matrices {
  private Matrices() {}

  /// The elements of a vector; null for anything else.
  public static Expr @Nullable [] vector(Expr expr) {
    if (!(expr instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    Expr[] elements = list.toArray();
    for (Expr element : elements) {
      if (Lists.isList(element)) {
        return null;
      }
    }
    return elements;
  }

  /// The rows of a matrix; null for anything else.
  public static Expr @Nullable [][] matrix(Expr expr) {
    if (!(expr instanceof Normal list && list.is(Sym.LIST)) || list.size() == 0) {
      return null;
    }
    var rows = new Expr[list.size()][];
    for (int i = 0; i < rows.length; i++) {
      Expr[] row = vector(list.arg(i));
      if (row == null || row.length == 0 || i > 0 && row.length != rows[0].length) {
        return null;
      }
      rows[i] = row;
    }
    return rows;
  }

  /// The elements of a packed array of reals, or of one that becomes such because the other operand
  /// is one; null where that is not so.
  public static double @Nullable [] reals(Expr expr) {
    return expr instanceof Packed packed ? packed.toReals() : null;
  }

  /// Whether all elements are machine reals or exact numbers, with a machine real among them.
  public static boolean isMachine(Expr[][] rows) {
    boolean some = false;
    for (Expr[] row : rows) {
      for (Expr element : row) {
        some |= element instanceof Real;
        if (!(element instanceof Num) || element instanceof BigReal || element instanceof Complex) {
          return false;
        }
      }
    }
    return some;
  }

  /// The elements as machine reals.
  public static double[][] machine(Expr[][] rows) {
    var result = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      result[i] = new double[rows[i].length];
      for (int k = 0; k < rows[i].length; k++) {
        result[i][k] = ((Num) rows[i][k]).doubleValue();
      }
    }
    return result;
  }

  /// The list of these rows.
  public static Normal list(double[][] rows) {
    int columns = rows[0].length;
    var data = new double[rows.length * columns];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, data, i * columns, columns);
    }
    return Packed.of(new int[] {rows.length, columns}, data);
  }

  /// The list of these rows.
  public static Normal list(Expr[][] rows) {
    var lists = new Expr[rows.length];
    for (int i = 0; i < rows.length; i++) {
      lists[i] = Lists.of(rows[i]);
    }
    return Lists.of(lists);
  }
}
