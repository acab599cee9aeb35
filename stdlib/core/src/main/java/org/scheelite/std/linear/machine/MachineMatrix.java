package org.scheelite.std.linear.machine;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;

/// A matrix of machine numbers as rows.
///
/// @param re the real parts
/// @param im the imaginary parts; null for a real matrix
public record MachineMatrix(double[][] re, double @Nullable [][] im) {

  /// A real matrix.
  public static MachineMatrix of(double[][] rows) {
    return new MachineMatrix(rows, null);
  }

  /// The machine matrix of these rows of numeric expressions, of which at least one holds a machine
  /// number and none a number of higher precision; else null.
  public static @Nullable MachineMatrix read(Expr[][] rows, Frame frame) {
    boolean inexact = false;
    boolean complex = false;
    var re = new double[rows.length][];
    var im = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      re[i] = new double[rows[i].length];
      im[i] = new double[rows[i].length];
      for (int k = 0; k < rows[i].length; k++) {
        Num n = Numerics.number(rows[i][k], 0, frame);
        if (n == null || isBig(n)) {
          return null;
        }
        inexact |= hasMachine(rows[i][k]);
        complex |= n instanceof Complex;
        re[i][k] = Arithmetic.re(n).doubleValue();
        im[i][k] = Arithmetic.im(n).doubleValue();
        if (!Double.isFinite(re[i][k]) || !Double.isFinite(im[i][k])) {
          return null;
        }
      }
    }
    return inexact ? new MachineMatrix(re, complex ? im : null) : null;
  }

  private static boolean isBig(Num n) {
    return n instanceof BigReal || n instanceof Complex(Num re, Num im) && (isBig(re) || isBig(im));
  }

  private static boolean hasMachine(Expr expr) {
    return switch (expr) {
      case Real _ -> true;
      case Complex(Num re, Num im) -> re instanceof Real || im instanceof Real;
      case Call call -> call.args().stream().anyMatch(MachineMatrix::hasMachine);
      default -> false;
    };
  }

  public boolean isReal() {
    return im == null;
  }

  public int rows() {
    return re.length;
  }

  public int columns() {
    return re[0].length;
  }

  /// The imaginary parts, zeros for a real matrix.
  public double[][] imaginary() {
    return im == null ? new double[rows()][columns()] : im;
  }

  /// The conjugate transpose.
  public MachineMatrix adjoint() {
    double[][] turned = im == null ? null : transposed(im);
    if (turned != null) {
      for (double[] row : turned) {
        for (int k = 0; k < row.length; k++) {
          row[k] = -row[k];
        }
      }
    }
    return new MachineMatrix(transposed(re), turned);
  }

  /// The product with a matrix of fitting size.
  public MachineMatrix times(MachineMatrix b, Frame frame) {
    double[][] real = product(re, b.re, frame);
    if (im == null && b.im == null) {
      return of(real);
    }
    double[][] otherIm = b.imaginary();
    add(real, product(imaginary(), otherIm, frame), -1);
    double[][] imag = product(re, otherIm, frame);
    add(imag, product(imaginary(), b.re, frame), 1);
    return new MachineMatrix(real, imag);
  }

  /// The same linear map on the real and imaginary parts of vectors, one below the other.
  public double[][] embedded() {
    if (im == null) {
      return copy(re);
    }
    int m = rows();
    int n = columns();
    var wide = new double[2 * m][2 * n];
    for (int i = 0; i < m; i++) {
      for (int k = 0; k < n; k++) {
        wide[i][k] = re[i][k];
        wide[m + i][n + k] = re[i][k];
        wide[i][n + k] = -im[i][k];
        wide[m + i][k] = im[i][k];
      }
    }
    return wide;
  }

  /// Whether this is its own conjugate transpose, up to rounding.
  public boolean isHermitian() {
    if (rows() != columns()) {
      return false;
    }
    for (int i = 0; i < rows(); i++) {
      for (int k = 0; k <= i; k++) {
        double scale = 1e-15 * Math.abs(re[i][k]);
        if (Math.abs(re[i][k] - re[k][i]) > scale
            || im != null && Math.abs(im[i][k] + im[k][i]) > 1e-15 * Math.abs(im[i][k])) {
          return false;
        }
      }
    }
    return true;
  }

  /// The list of lists.
  public Normal list() {
    if (im == null) {
      return list(re);
    }
    var rows = new Expr[re.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = list(re[i], im[i]);
    }
    return Call.list(rows);
  }

  /// The list of these real rows.
  public static Normal list(double[][] rows) {
    if (rows.length == 0) {
      return Call.list();
    }
    int columns = rows[0].length;
    var data = new double[rows.length * columns];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, data, i * columns, columns);
    }
    return Packed.of(new int[] {rows.length, columns}, data);
  }

  /// The list of these complex numbers; packed reals where `im` is null.
  public static Normal list(double[] re, double @Nullable [] im) {
    if (im == null) {
      return Packed.of(re.clone());
    }
    var elements = new Expr[re.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = new Complex(Real.of(re[i]), Real.of(im[i]));
    }
    return Call.list(elements);
  }

  /// A copy of the rows.
  public static double[][] copy(double[][] rows) {
    var copy = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }

  /// Columns as rows.
  public static double[][] transposed(double[][] rows) {
    var turned = new double[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < turned.length; k++) {
        turned[k][i] = rows[i][k];
      }
    }
    return turned;
  }

  /// The identity with `n` rows.
  public static double[][] identity(int n) {
    var rows = new double[n][n];
    for (int i = 0; i < n; i++) {
      rows[i][i] = 1;
    }
    return rows;
  }

  /// The product of two real matrices.
  public static double[][] product(double[][] a, double[][] b, Frame frame) {
    int n = b[0].length;
    var product = new double[a.length][n];
    for (int i = 0; i < a.length; i++) {
      frame.poll();
      for (int k = 0; k < b.length; k++) {
        addScaled(product[i], b[k], a[i][k], 0);
      }
    }
    return product;
  }

  /// Adds `factor` times `source` to `target`, from `start` on.
  static void addScaled(double[] target, double[] source, double factor, int start) {
    for (int k = start; k < target.length; k++) {
      target[k] += factor * source[k];
    }
  }

  private static void add(double[][] target, double[][] source, double factor) {
    for (int i = 0; i < target.length; i++) {
      addScaled(target[i], source[i], factor, 0);
    }
  }
}
