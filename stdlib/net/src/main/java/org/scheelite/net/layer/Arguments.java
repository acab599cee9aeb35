package org.scheelite.net.layer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;

/// Reads and writes the arguments of layers.
public final class Arguments {
  private Arguments() {}

  /// Sizes given as `n` or `{n1, n2, …}`; null where they are not.
  public static @Nullable List<Integer> sizes(Expr spec) {
    if (spec instanceof Normal list && Lists.isList(list)) {
      var sizes = new ArrayList<Integer>();
      for (Expr one : list.args()) {
        int size = size(one);
        if (size == 0) {
          return null;
        }
        sizes.add(size);
      }
      return List.copyOf(sizes);
    }
    int size = size(spec);
    return size == 0 ? null : List.of(size);
  }

  /// A size; 0 where it is none.
  public static int size(Expr spec) {
    return spec instanceof Int(long size) && size > 0 && size <= Integer.MAX_VALUE ? (int) size : 0;
  }

  /// The number of a level, negative from the end; 0 where it is none.
  public static int level(Expr spec) {
    return spec instanceof Int(long level) && Math.abs(level) < 1 << 16 ? (int) level : 0;
  }

  /// Whether this is positive infinity.
  public static boolean infinite(Expr spec) {
    return spec.equals(Sym.INFINITY) || spec.equals(Call.of(Sym.DIRECTED_INFINITY, Int.ONE));
  }

  /// A real number, given exactly or not; not a number where it is none.
  public static double real(Expr spec, Frame frame) {
    Expr value = spec instanceof Num ? spec : frame.numeric(spec, 0);
    return value instanceof Num number && !(number instanceof Complex)
        ? number.doubleValue()
        : Double.NaN;
  }

  /// "1 level", "3 levels".
  public static String levels(int count) {
    return count == 1 ? "1 level" : count + " levels";
  }

  /// Integers as a list.
  public static Expr list(List<Integer> numbers) {
    return Lists.of(numbers.stream().map(Int::of).toList());
  }
}
