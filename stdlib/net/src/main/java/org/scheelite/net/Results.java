package org.scheelite.net;

import java.util.ArrayList;
import java.util.Arrays;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Coder;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;

/// Numbers that come out of a net, as expressions. Single precision is widened by [Decimals].
public final class Results {
  private Results() {}

  /// The value of a port for one example (`batch` false) or several.
  ///
  /// @param data a `float[]` or `double[]`, which becomes the result's own
  /// @param dims the dimensions of one example
  /// @param numeric whether arrays come out as `NumericArray`
  static Expr value(
      Object data,
      int[] dims,
      int count,
      boolean batch,
      PortType type,
      boolean numeric,
      Frame frame) {
    int[] all = dims;
    if (batch) {
      all = new int[dims.length + 1];
      all[0] = count;
      System.arraycopy(dims, 0, all, 1, dims.length);
    }
    Coder coder = type.coder();
    if (coder != null) {
      return decoded(array(data, all, type.element()), batch, coder, frame);
    }
    if (numeric && all.length > 0) {
      return array(all, data);
    }
    return array(data, all, type.element());
  }

  private static Expr decoded(Expr plain, boolean batch, Coder coder, Frame frame) {
    if (!batch) {
      return coder.decode(plain, frame);
    }
    var decoded = new ArrayList<Expr>();
    for (Expr one : ((Normal) plain).args()) {
      decoded.add(coder.decode(one, frame));
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
