package org.scheelite.net;

import java.util.Arrays;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.net.number.Decimals;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Decoder;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Plain;

/// Numbers that come out of a net, as expressions. Single precision is widened by [Decimals].
public final class Results {
  private Results() {}

  /// The value of a port for one example (`batch` false) or several.
  ///
  /// @param data a `float[]` or `double[]`, which becomes the result's own
  /// @param dims the dimensions of one example
  /// @param numeric whether arrays come out as `NumericArray`
  static Expr value(
      Object data, int[] dims, int count, boolean batch, Element element, boolean numeric) {
    int[] all = dims;
    if (batch) {
      all = new int[dims.length + 1];
      all[0] = count;
      System.arraycopy(dims, 0, all, 1, dims.length);
    }
    return numeric && all.length > 0 ? array(all, data) : array(data, all, element);
  }

  /// What is read off the values of a port for one example (`batch` false) or several.
  static Expr decoded(
      Object data, int[] dims, int count, boolean batch, Decoder.Reading reading, Frame frame) {
    if (!batch) {
      return reading.of(new Plain(data, 0, dims));
    }
    int size = (int) Numbers.total(dims);
    var decoded = new Expr[count];
    for (int i = 0; i < count; i++) {
      frame.poll();
      decoded[i] = reading.of(new Plain(data, i * size, dims));
    }
    return Lists.of(decoded);
  }

  /// A numeric array over the data.
  public static NumArray array(int[] dims, Object data) {
    return data instanceof float[] floats
        ? NumArray.of(dims, floats)
        : NumArray.of(dims, (double[]) data);
  }

  /// A list (a number where there are no dimensions) of ordinary numbers.
  public static Expr array(Object data, int[] dims, Element element) {
    double[] reals = data instanceof double[] doubles ? doubles : widened((float[]) data);
    boolean whole = element.kind() == Element.Kind.INTEGER;
    if (dims.length == 0) {
      return whole ? Int.of(Math.round(reals[0])) : number(reals[0]);
    }
    if (whole) {
      return Packed.of(dims, Arrays.stream(reals).mapToLong(Math::round).toArray());
    }
    for (double real : reals) {
      if (!Double.isFinite(real)) {
        return unpacked(reals, 0, dims, 0);
      }
    }
    return Packed.of(dims, reals);
  }

  private static double[] widened(float[] floats) {
    var doubles = new double[floats.length];
    for (int i = 0; i < doubles.length; i++) {
      doubles[i] = Decimals.widen(floats[i]);
    }
    return doubles;
  }

  private static Expr unpacked(double[] reals, int at, int[] dims, int level) {
    if (level == dims.length) {
      return number(reals[at]);
    }
    int step = (int) Numbers.total(Arrays.copyOfRange(dims, level + 1, dims.length));
    var elements = new Expr[dims[level]];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = unpacked(reals, at + i * step, dims, level + 1);
    }
    return Call.list(elements);
  }

  /// A real as an expression; what is not finite comes out as the language says it.
  public static Expr number(double value) {
    if (Double.isNaN(value)) {
      return Sym.INDETERMINATE;
    }
    return Double.isInfinite(value)
        ? Call.of(Sym.DIRECTED_INFINITY, Int.of(value > 0 ? 1 : -1))
        : Real.of(value);
  }
}
