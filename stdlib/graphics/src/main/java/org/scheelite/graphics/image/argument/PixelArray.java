package org.scheelite.graphics.image.argument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.std.list.Packs;

/// A rectangular array of real numbers as an expression gives it.
///
/// @param dims its sizes
/// @param values its numbers in row-major order
public record PixelArray(int[] dims, double[] values) {

  /// The array; null where an expression is none, or has no elements.
  public static @Nullable PixelArray read(Expr given, Frame frame) {
    if (given instanceof NumArray array) {
      var values = new double[array.total()];
      Arrays.setAll(values, array::real);
      return values.length == 0 ? null : new PixelArray(array.dims(), values);
    }
    Expr deep = Packs.deep(given);
    if (deep instanceof Packed packed) {
      return new PixelArray(packed.dims(), packed.toReals());
    }
    int[] dims = dims(deep);
    long total = 1;
    for (int dim : dims) {
      total *= dim;
    }
    if (dims.length == 0 || total == 0 || total > Integer.MAX_VALUE - 8) {
      return null;
    }
    frame.budget().reserve(Double.BYTES * total);
    var values = new double[(int) total];
    return fill(deep, dims, 0, values, 0, frame) ? new PixelArray(dims, values) : null;
  }

  /// The sizes along the first elements.
  private static int[] dims(Expr expr) {
    if (!(expr instanceof Normal list) || !list.is(Sym.LIST)) {
      return new int[0];
    }
    int[] rest = list.size() == 0 ? new int[0] : dims(list.arg(0));
    var dims = new int[rest.length + 1];
    dims[0] = list.size();
    System.arraycopy(rest, 0, dims, 1, rest.length);
    return dims;
  }

  private static boolean fill(
      Expr expr, int[] dims, int level, double[] values, int at, Frame frame) {
    if (level == dims.length) {
      values[at] = Numbers.real(expr, frame);
      return !Double.isNaN(values[at]);
    }
    if (!(expr instanceof Normal list) || !list.is(Sym.LIST, dims[level])) {
      return false;
    }
    int step = 1;
    for (int i = level + 1; i < dims.length; i++) {
      step *= dims[i];
    }
    for (int i = 0; i < list.size(); i++) {
      if (!fill(list.arg(i), dims, level + 1, values, at + i * step, frame)) {
        return false;
      }
    }
    return true;
  }
}
