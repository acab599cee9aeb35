package org.scheelite.std.random;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// The shape of an array of random values: a count, or sizes level by level.
///
/// @param dims the sizes @param total their product
record Shape(int[] dims, int total) {
  /// The shape was no count and no list of counts.
  static final Message ARRAY =
      Message.of(
          "General::array",
          "The array dimensions `1` given in position `2` of `3` should be a list of"
              + " non-negative machine-sized integers giving the dimensions for the result.");

  /// The array would not fit into memory.
  static final Message NOMEM =
      Message.of("General::nomem", "There is not enough memory for an array of dimensions `1`.");

  /// The shape `spec` stands for, or null after a message.
  static @Nullable Shape read(Expr spec, int position, Normal call, Frame frame) {
    Expr[] sizes = Lists.isList(spec) ? ((Normal) spec).toArray() : new Expr[] {spec};
    var dims = new int[sizes.length];
    double total = 1;
    for (int i = 0; i < dims.length; i++) {
      if (!(sizes[i] instanceof Int(long n)) || n < 0 || n > Integer.MAX_VALUE) {
        frame.message(ARRAY.by(name(call)), spec, Int.of(position), call);
        return null;
      }
      dims[i] = (int) n;
      total *= n;
    }
    if (total * Double.BYTES > Runtime.getRuntime().maxMemory() * 0.8 || total > (1 << 30)) {
      frame.message(NOMEM.by(name(call)), spec);
      return null;
    }
    return new Shape(dims, (int) total);
  }

  private static String name(Normal call) {
    return call.head() instanceof Symbol symbol ? symbol.name() : "General";
  }

  /// An array of this shape made of `total` values.
  Expr array(Expr[] values) {
    if (dims.length == 0) {
      return values[0];
    }
    return level(values, 0, 0, total);
  }

  private Normal level(Expr[] values, int depth, int from, int to) {
    if (depth == dims.length - 1) {
      return Lists.of(Arrays.copyOfRange(values, from, to));
    }
    var rows = new Expr[dims[depth]];
    int row = rows.length == 0 ? 0 : (to - from) / rows.length;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = level(values, depth + 1, from + i * row, from + (i + 1) * row);
    }
    return Lists.of(rows);
  }

  /// An array of reals of this shape.
  Expr reals(double[] values) {
    return dims.length == 0 ? Real.of(values[0]) : Packed.of(dims.clone(), values);
  }

  /// An array of integers of this shape.
  Expr whole(long[] values) {
    return dims.length == 0 ? Int.of(values[0]) : Packed.of(dims.clone(), values);
  }
}
