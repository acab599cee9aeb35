package org.scheelite.std.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Reads sizes and positions from arguments.
public final class Sizes {
  /// Stands for `Infinity`.
  public static final int INFINITE = Integer.MAX_VALUE;

  private Sizes() {}

  /// A machine-sized integer, or null.
  public static @Nullable Integer whole(Expr expr) {
    return expr instanceof Int(long value) && value == (int) value ? (Integer) (int) value : null;
  }

  /// An integer that is not negative, or null.
  public static @Nullable Integer count(Expr expr) {
    Integer value = whole(expr);
    return value == null || value < 0 ? null : value;
  }

  /// An integer that is not negative, or [#INFINITE] for `Infinity`; else null.
  public static @Nullable Integer limit(Expr expr) {
    return isInfinity(expr) ? (Integer) INFINITE : count(expr);
  }

  /// `n` or `UpTo[n]`, the latter cut to `size`; null for anything else.
  public static @Nullable Integer upTo(Expr expr, int size) {
    if (expr instanceof Normal call && call.is(Sym.UP_TO, 1)) {
      Integer most = limit(call.arg(0));
      return most == null ? null : (Integer) Math.min(most, size);
    }
    return whole(expr);
  }

  /// Whether this is `Infinity`, in either of its forms.
  public static boolean isInfinity(Expr expr) {
    return expr.equals(Sym.INFINITY)
        || expr instanceof Normal call
            && call.is(Sym.DIRECTED_INFINITY, 1)
            && call.arg(0).equals(Int.ONE);
  }

  /// A list of integers that are not negative, or null.
  public static int @Nullable [] counts(Expr expr) {
    int[] values = wholes(expr);
    if (values != null) {
      for (int value : values) {
        if (value < 0) {
          return null;
        }
      }
    }
    return values;
  }

  /// A list of machine-sized integers, or null.
  public static int @Nullable [] wholes(Expr expr) {
    if (!(expr instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    List<Expr> parts = list.args();
    var values = new int[parts.size()];
    for (int i = 0; i < values.length; i++) {
      Integer value = whole(parts.get(i));
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return values;
  }

  /// The number of elements of an array with these sizes; stops the evaluation where that is more
  /// than memory could hold.
  public static int total(Frame frame, int... dims) {
    long total = 1;
    for (int dim : dims) {
      total = Math.min(total * dim, Long.MAX_VALUE / Integer.MAX_VALUE / 4);
    }
    reserve(frame, total);
    return (int) total;
  }

  /// Stops the evaluation where a list of this many elements could not be held.
  public static void reserve(Frame frame, long elements) {
    frame.budget().reserve(elements > Integer.MAX_VALUE - 8 ? Long.MAX_VALUE : 8 * elements);
  }
}
