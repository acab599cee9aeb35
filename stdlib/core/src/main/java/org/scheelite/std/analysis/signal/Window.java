package org.scheelite.std.analysis.signal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;

/// Correlates a kernel with a list, in one dimension or several.
///
/// @param times how an element of the kernel and one of the list are combined
/// @param plus how these are joined
/// @param convolve whether the kernel is reversed
record Window(Expr times, Expr plus, boolean convolve, Frame frame) {

  /// The correlation where the element at `left` of the kernel meets the first element of the list
  /// and the one at `right` the last.
  ///
  /// @param left for each dimension, from 1, or from the end where negative
  /// @param padding what the list is continued with; empty for nothing, null for itself
  @Nullable Expr correlate(
      Normal kernel, Normal list, int[] left, int[] right, @Nullable Normal padding, int depth) {
    int m = kernel.size();
    int n = list.size();
    if (m == 0 || n == 0) {
      return null;
    }
    int low = position(left[0], m);
    int high = position(right[0], m);
    if (low < 1 || high < 1 || low > m || high > m) {
      return null;
    }
    int count = convolve ? n + high - low : n + low - high;
    int offset = convolve ? low - 1 : 1 - low;
    var results = new ArrayList<Expr>();
    for (int i = 0; i < count; i++) {
      frame.poll();
      Expr value = at(kernel, list, i + offset, left, right, padding, depth);
      if (value == null) {
        return null;
      }
      results.add(value);
    }
    return Lists.of(results);
  }

  private static int position(int index, int size) {
    return index < 0 ? size + 1 + index : index;
  }

  private @Nullable Expr at(
      Normal kernel,
      Normal list,
      int offset,
      int[] left,
      int[] right,
      @Nullable Normal padding,
      int depth) {
    var terms = new ArrayList<Expr>();
    for (int j = 0; j < kernel.size(); j++) {
      Expr element = element(list, convolve ? offset - j : offset + j, padding);
      if (element == null) {
        continue;
      }
      terms.add(combined(kernel.arg(j), element, left, right, padding, depth));
    }
    if (!plus.equals(Sym.PLUS)) {
      return frame.call(plus, terms.toArray(Expr[]::new));
    }
    return sum(terms);
  }

  private Expr sum(List<Expr> terms) {
    if (terms.isEmpty()) {
      return Int.ZERO;
    }
    Expr total = terms.getFirst();
    for (int i = 1; i < terms.size() && total instanceof Num; i++) {
      total =
          total instanceof Num a && terms.get(i) instanceof Num b ? Arithmetic.add(a, b) : Sym.NULL;
    }
    return total instanceof Num ? total : frame.call(Sym.PLUS, terms.toArray(Expr[]::new));
  }

  private Expr combined(
      Expr weight, Expr element, int[] left, int[] right, @Nullable Normal padding, int depth) {
    if (depth > 1 && weight instanceof Normal inner && element instanceof Normal row) {
      Normal edge =
          padding != null && padding.size() > 0 && padding.arg(0) instanceof Normal p ? p : padding;
      Expr deeper = correlate(inner, row, rest(left), rest(right), edge, depth - 1);
      return deeper == null ? Sym.NULL : deeper;
    }
    if (times.equals(Sym.TIMES)) {
      return weight instanceof Num a && element instanceof Num b
          ? Arithmetic.multiply(a, b)
          : frame.call(Sym.TIMES, weight, element);
    }
    return frame.call(times, weight, element);
  }

  private static int[] rest(int[] positions) {
    return positions.length > 1
        ? java.util.Arrays.copyOfRange(positions, 1, positions.length)
        : positions;
  }

  /// The element at an index that may lie beside the list; null where nothing stands there.
  private static @Nullable Expr element(Normal list, int index, @Nullable Normal padding) {
    int n = list.size();
    if (index >= 0 && index < n) {
      return list.arg(index);
    }
    if (padding == null) {
      return list.arg(Math.floorMod(index, n));
    }
    return padding.size() == 0 ? null : padding.arg(Math.floorMod(index, padding.size()));
  }

  /// The correlation of real vectors without overhang, packed.
  static @Nullable Expr packed(Normal kernel, Normal list, boolean convolve) {
    if (!(kernel instanceof Packed a)
        || !(list instanceof Packed b)
        || a.rank() != 1
        || b.rank() != 1
        || !(a instanceof Packed.Reals) && !(b instanceof Packed.Reals)) {
      return null;
    }
    double[] k = a.toReals();
    double[] x = b.toReals();
    if (x.length < k.length) {
      return null;
    }
    double[] y = new double[x.length - k.length + 1];
    for (int i = 0; i < y.length; i++) {
      double sum = 0;
      for (int j = 0; j < k.length; j++) {
        sum += k[convolve ? k.length - 1 - j : j] * x[i + j];
      }
      y[i] = sum;
    }
    return Packed.of(y);
  }

  /// The positions `k`, `{l, r}` or `{{l1, l2, ...}, {r1, r2, ...}}` of an overhang, left and
  /// right; null for anything else.
  static int @Nullable [][] overhang(Expr spec, int depth) {
    if (spec instanceof Int(long k) && k != 0) {
      return new int[][] {repeated((int) k, depth), repeated((int) k, depth)};
    }
    if (!(spec instanceof Normal list) || !list.is(Sym.LIST, 2)) {
      return null;
    }
    var sides = new int[2][];
    for (int side = 0; side < 2; side++) {
      Expr one = list.arg(side);
      if (one instanceof Int(long k) && k != 0) {
        sides[side] = repeated((int) k, depth);
      } else if (one instanceof Normal each && each.is(Sym.LIST, depth)) {
        sides[side] = new int[depth];
        for (int d = 0; d < depth; d++) {
          if (!(each.arg(d) instanceof Int(long k)) || k == 0) {
            return null;
          }
          sides[side][d] = (int) k;
        }
      } else {
        return null;
      }
    }
    return sides;
  }

  private static int[] repeated(int k, int depth) {
    int[] all = new int[depth];
    java.util.Arrays.fill(all, k);
    return all;
  }

  /// How deep a kernel is.
  static int depth(Expr kernel) {
    int depth = 0;
    for (Expr e = kernel; e instanceof Normal list && list.is(Sym.LIST) && list.size() > 0; ) {
      depth++;
      e = list.arg(0);
    }
    return depth;
  }

  /// The arguments after the list: overhang, padding, functions.
  static @Nullable Expr run(Expr[] args, boolean convolve, Frame frame) {
    if (!(args[0] instanceof Normal kernel)
        || !kernel.is(Sym.LIST)
        || !(args[1] instanceof Normal list)
        || !list.is(Sym.LIST)) {
      return null;
    }
    if (args.length == 2) {
      Expr quick = packed(kernel, list, convolve);
      if (quick != null) {
        return quick;
      }
    }
    int depth = Math.min(depth(kernel), depth(list));
    Expr inside = convolve ? Call.list(Int.MINUS_ONE, Int.ONE) : Call.list(Int.ONE, Int.MINUS_ONE);
    int[][] sides = overhang(args.length > 2 ? args[2] : inside, depth);
    if (sides == null) {
      return null;
    }
    Normal padding = null;
    if (args.length > 3) {
      padding =
          args[3] instanceof Normal given && given.is(Sym.LIST)
              ? args[3].equals(list) ? null : given
              : Call.list(args[3]);
    }
    Expr times = args.length > 4 ? args[4] : Sym.TIMES;
    Expr plus = args.length > 5 ? args[5] : Sym.PLUS;
    return new Window(times, plus, convolve, frame)
        .correlate(kernel, list, sides[0], sides[1], padding, depth);
  }
}
