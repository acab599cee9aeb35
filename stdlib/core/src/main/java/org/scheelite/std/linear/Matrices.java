package org.scheelite.std.linear;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.number.Elementwise;

/// Rectangular lists, packed or not, as rows of expressions or of machine numbers.
public final class Matrices {
  /// The argument is no square matrix.
  public static final Message MATSQ =
      Message.of(
          "General::matsq", "Argument `1` at position `2` is not a non-empty square matrix.");

  /// The argument is no matrix.
  public static final Message MATRIX =
      Message.of(
          "General::matrix", "Argument `1` at position `2` is not a non-empty rectangular matrix.");

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

  /// The machine matrix an expression stands for: all elements numeric, at least one of them a
  /// machine number; else null.
  public static @Nullable MachineMatrix numeric(Expr expr, Frame frame) {
    if (expr instanceof Packed packed) {
      return packed instanceof Packed.Reals reals && reals.rank() == 2 && reals.total() > 0
          ? real(reals)
          : null;
    }
    Expr[][] rows = matrix(expr);
    return rows == null ? null : MachineMatrix.read(rows, frame);
  }

  private static @Nullable MachineMatrix real(Packed.Reals packed) {
    int columns = packed.dim(1);
    var rows = new double[packed.dim(0)][columns];
    double[] data = packed.toReals();
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(data, i * columns, rows[i], 0, columns);
    }
    return Elementwise.finite(data) ? MachineMatrix.of(rows) : null;
  }

  /// The rows of a square matrix; null, after a message in the name of the caller, for other lists,
  /// numbers and strings, and null for what may yet become one.
  public static Expr @Nullable [][] square(Expr expr, String caller, Frame frame) {
    Expr[][] rows = matrix(expr);
    if (rows != null && rows.length == rows[0].length) {
      return rows;
    }
    if (Lists.isList(expr) || expr instanceof Num || expr instanceof Str) {
      frame.message(MATSQ.by(caller), expr, Int.ONE);
    }
    return null;
  }

  /// The rows of a matrix; null, after a message in the name of the caller, for other lists, and
  /// null for what is no list.
  public static Expr @Nullable [][] rectangular(Expr expr, String caller, Frame frame) {
    Expr[][] rows = matrix(expr);
    if (rows == null && Lists.isList(expr)) {
      frame.message(MATRIX.by(caller), expr, Int.ONE);
    }
    return rows;
  }

  /// Rows as columns.
  public static Expr[][] transposed(Expr[][] rows) {
    var turned = new Expr[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < turned.length; k++) {
        turned[k][i] = rows[i][k];
      }
    }
    return turned;
  }

  /// The identity with `n` rows.
  public static Expr[][] identity(int n) {
    var rows = new Expr[n][n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(rows[i], Int.ZERO);
      rows[i][i] = Int.ONE;
    }
    return rows;
  }

  /// Whether all elements are exact or inexact numbers.
  public static boolean areNumbers(Expr[][] rows) {
    return Arrays.stream(rows).flatMap(Arrays::stream).allMatch(Num.class::isInstance);
  }

  /// Whether this is the number 0.
  public static boolean isZero(Expr value) {
    return value instanceof Num n && n.sign() == 0;
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
