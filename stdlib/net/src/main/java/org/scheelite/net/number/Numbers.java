package org.scheelite.net.number;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Copies numbers out of expressions: packed lists, numeric arrays, lists of numbers of any kind.
/// `True` and `False` count as 1 and 0.
public final class Numbers {
  private static final int[] SCALAR = {};

  /// Turns exact quantities such as `Pi` into numbers; null where only numbers are taken.
  private final @Nullable Frame frame;

  private Numbers(@Nullable Frame frame) {
    this.frame = frame;
  }

  /// The sizes of a nested list along its first elements; a number has none.
  public static int[] dims(Expr value) {
    return switch (value) {
      case Packed packed -> packed.dims();
      case NumArray array -> array.dims();
      case Normal list when list.is(Sym.LIST) && list.size() > 0 -> {
        int[] rest = dims(list.arg(0));
        var dims = new int[rest.length + 1];
        dims[0] = list.size();
        System.arraycopy(rest, 0, dims, 1, rest.length);
        yield dims;
      }
      case Normal list when list.is(Sym.LIST) -> new int[] {0};
      default -> SCALAR;
    };
  }

  /// Copies all numbers of a rectangular list in row-major order into `to`, a `float[]` or
  /// `double[]`, from `at` on; false where the list has another form or other elements.
  public static boolean copy(Expr value, int[] dims, Object to, int at, @Nullable Frame frame) {
    return new Numbers(frame).fill(value, dims, 0, to, at);
  }

  /// The value as a `"Real32"` array; null where it is no rectangular array of numbers.
  public static @Nullable NumArray real32(Expr value) {
    if (value instanceof NumArray array && array.type() == NumArray.Type.REAL32) {
      return array;
    }
    int[] dims = dims(value);
    long total = total(dims);
    if (total == 0 || total > Integer.MAX_VALUE - 8) {
      return null;
    }
    var data = new float[(int) total];
    return copy(value, dims, data, 0, null) ? NumArray.of(dims, data) : null;
  }

  /// A numeric array as a packed list.
  public static Packed packed(NumArray array) {
    var reals = new double[array.total()];
    for (int i = 0; i < reals.length; i++) {
      reals[i] = array.real(i);
    }
    return Packed.of(array.dims(), reals);
  }

  public static long total(int... dims) {
    long total = 1;
    for (int dim : dims) {
      total *= dim;
    }
    return total;
  }

  private boolean fill(Expr value, int[] dims, int level, Object to, int at) {
    return switch (value) {
      case Packed packed -> fits(packed.dims(), dims, level) && reals(packed, to, at);
      case NumArray array -> fits(array.dims(), dims, level) && reals(array, to, at);
      case Normal list when Lists.isList(list) -> {
        if (level == dims.length || list.size() != dims[level]) {
          yield false;
        }
        int step = 1;
        for (int i = level + 1; i < dims.length; i++) {
          step *= dims[i];
        }
        for (int i = 0; i < list.size(); i++) {
          if (!fill(list.arg(i), dims, level + 1, to, at + i * step)) {
            yield false;
          }
        }
        yield true;
      }
      default -> level == dims.length && element(value, to, at);
    };
  }

  private static boolean fits(int[] found, int[] dims, int level) {
    if (found.length != dims.length - level) {
      return false;
    }
    for (int i = 0; i < found.length; i++) {
      if (found[i] != dims[level + i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean reals(Packed packed, Object to, int at) {
    if (to instanceof double[] doubles) {
      for (int i = 0; i < packed.total(); i++) {
        doubles[at + i] = packed.real(i);
      }
    } else if (packed instanceof Packed.Reals reals) {
      var floats = (float[]) to;
      for (int i = 0; i < reals.total(); i++) {
        floats[at + i] = (float) reals.at(i);
      }
    } else {
      var floats = (float[]) to;
      for (int i = 0; i < packed.total(); i++) {
        floats[at + i] = (float) packed.real(i);
      }
    }
    return true;
  }

  private static boolean reals(NumArray array, Object to, int at) {
    if (to instanceof float[] && array.data() instanceof float[]) {
      System.arraycopy(array.data(), 0, to, at, array.total());
      return true;
    }
    for (int i = 0; i < array.total(); i++) {
      set(to, at + i, array.real(i));
    }
    return true;
  }

  private boolean element(Expr value, Object to, int at) {
    switch (value) {
      case Complex _ -> {
        return false;
      }
      case Num number -> set(to, at, number.doubleValue());
      case Str _ -> {
        return false;
      }
      default -> {
        if (value.equals(Sym.TRUE)) {
          set(to, at, 1);
        } else if (value.equals(Sym.FALSE)) {
          set(to, at, 0);
        } else {
          return frame != null
              && frame.numeric(value, 0) instanceof Num number
              && !(number instanceof Complex)
              && element(number, to, at);
        }
      }
    }
    return true;
  }

  private static void set(Object to, int at, double value) {
    if (to instanceof float[] floats) {
      floats[at] = (float) value;
    } else {
      ((double[]) to)[at] = value;
    }
  }
}
