package org.scheelite.std.analysis.signal;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Numerics;

/// A rectangular array of complex machine numbers under Fourier transforms.
///
/// @param dims the size of each dimension
record Spectrum(int[] dims, double[] re, double[] im) {
  /// The convention `{a, b}`: sums are divided by `n^((1 - a)/2)` and the exponent is multiplied by
  /// `b`.
  static final Option<double[]> FOURIER_PARAMETERS =
      Option.symbol(
          "FourierParameters",
          Call.list(Int.ZERO, Int.ONE),
          "a list of two numbers",
          (value, frame) -> pair(value, frame));

  private static double @Nullable [] pair(Expr value, Frame frame) {
    if (!(value instanceof Normal list) || !list.is(Sym.LIST, 2)) {
      return null;
    }
    double a = Numerics.machine(list.arg(0), frame);
    double b = Numerics.machine(list.arg(1), frame);
    return Double.isNaN(a) || Double.isNaN(b) || b == 0 ? null : new double[] {a, b};
  }

  /// Reads an array of numbers; null for anything else.
  static @Nullable Spectrum read(Expr array, Frame frame) {
    if (array instanceof Packed packed) {
      return new Spectrum(packed.dims(), packed.toReals(), new double[packed.total()]);
    }
    var dims = new ArrayList<Integer>();
    int total = 1;
    for (Expr level = array; Lists.isList(level) && ((Normal) level).size() > 0; ) {
      dims.add(((Normal) level).size());
      total *= ((Normal) level).size();
      level = ((Normal) level).arg(0);
    }
    if (dims.isEmpty()) {
      return null;
    }
    double[] re = new double[total];
    double[] im = new double[total];
    int end = fill(array, dims, 0, 0, re, im, frame);
    return end == total ? new Spectrum(dims.stream().mapToInt(i -> i).toArray(), re, im) : null;
  }

  private static int fill(
      Expr part, List<Integer> dims, int depth, int at, double[] re, double[] im, Frame frame) {
    if (depth == dims.size()) {
      Num number = Numerics.number(part, 0, frame);
      if (number == null) {
        return -1;
      }
      Complex z = Complexes.machine(number);
      re[at] = z.getReal();
      im[at] = z.getImaginary();
      return at + 1;
    }
    if (!(part instanceof Normal list) || !list.is(Sym.LIST, dims.get(depth))) {
      return -1;
    }
    int next = at;
    for (int i = 0; i < list.size() && next >= 0; i++) {
      next = fill(list.arg(i), dims, depth + 1, next, re, im, frame);
    }
    return next;
  }

  /// The transform along all dimensions.
  Spectrum transformed(double[] parameters, boolean inverse, Frame frame) {
    double[] x = re.clone();
    double[] y = im.clone();
    double a = parameters[0];
    double b = inverse ? -parameters[1] : parameters[1];
    int inner = x.length;
    for (int dim : dims) {
      inner /= dim;
      for (int start = 0; start < x.length; start++) {
        if (start / inner % dim == 0) {
          frame.poll();
          along(x, y, start, inner, dim, b, inverse ? (1 + a) / 2 : (1 - a) / 2);
        }
      }
    }
    return new Spectrum(dims, x, y);
  }

  private static void along(
      double[] x, double[] y, int start, int stride, int n, double b, double power) {
    double[] re = new double[n];
    double[] im = new double[n];
    for (int i = 0; i < n; i++) {
      re[i] = x[start + i * stride];
      im[i] = y[start + i * stride];
    }
    if (Math.abs(b) == 1) {
      Transform.transform(re, im, (int) b);
    } else {
      Transform.withFactor(re, im, b);
    }
    double scale = 1 / Math.pow(n, power);
    for (int i = 0; i < n; i++) {
      x[start + i * stride] = re[i] * scale;
      y[start + i * stride] = im[i] * scale;
    }
  }

  /// Whether all imaginary parts are rounding errors.
  boolean isReal() {
    double size = 0;
    double rest = 0;
    for (int i = 0; i < re.length; i++) {
      size = Math.max(size, Math.abs(re[i]));
      rest = Math.max(rest, Math.abs(im[i]));
    }
    return rest <= 1e-14 * size;
  }

  /// As nested lists of real or of complex numbers.
  Expr list(boolean real) {
    return real ? Packed.of(dims, re) : complex(0, 0, re.length);
  }

  private Expr complex(int depth, int from, int length) {
    if (depth == dims.length) {
      return org.scheelite.expr.Complex.of(new Real(re[from]), new Real(im[from]));
    }
    int part = length / dims[depth];
    var rows = new Expr[dims[depth]];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = complex(depth + 1, from + i * part, part);
    }
    return Call.list(rows);
  }
}
