package org.scheelite.std.list.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// Fills lists up with padding, or cuts them, to given lengths.
final class Padding {
  private final boolean right;
  private final Frame frame;

  Padding(boolean right, Frame frame) {
    this.right = right;
    this.frame = frame;
  }

  /// `list` with `sizes.length` levels of these sizes; a negative one pads at the other side.
  Expr pad(Expr list, int[] sizes, Expr padding, int[] margins) {
    return pad(list, sizes, 0, Lists.isList(padding) ? padding : Call.list(padding), margins);
  }

  private Expr pad(@Nullable Expr list, int[] sizes, int level, Expr padding, int[] margins) {
    int size = Math.abs(sizes[level]);
    boolean toRight = right == sizes[level] >= 0;
    List<Expr> old = list == null ? List.of() : Parts.of(list);
    List<Expr> fill = Parts.of(padding);
    boolean last = level + 1 == sizes.length;
    var parts = new Expr[size];
    int start = toRight ? margins[level] : size - old.size() - margins[level];
    for (int i = 0; i < size; i++) {
      frame.poll();
      int at = i - start;
      boolean inside = at >= 0 && at < old.size();
      if (!last) {
        parts[i] = pad(inside ? old.get(at) : null, sizes, level + 1, padding, margins);
      } else if (inside) {
        parts[i] = old.get(at);
      } else if (fill.isEmpty()) {
        parts[i] = Sym.NOTHING;
      } else {
        int from = toRight ? at : at - old.size();
        parts[i] = fill.get(Math.floorMod(from, fill.size()));
      }
    }
    return Lists.of(list == null ? Sym.LIST : Parts.headOf(list), parts);
  }

  /// The largest sizes of a ragged array, level by level.
  static int[] extent(Expr list) {
    var sizes = new ArrayList<Integer>();
    extent(list, 0, sizes);
    int depth = Math.min(sizes.size(), fullLevels(list));
    return sizes.subList(0, depth).stream().mapToInt(Integer::intValue).toArray();
  }

  private static void extent(Expr expr, int level, List<Integer> sizes) {
    if (!Lists.isList(expr)) {
      return;
    }
    if (level == sizes.size()) {
      sizes.add(0);
    }
    sizes.set(level, Math.max(sizes.get(level), Parts.size(expr)));
    for (Expr part : Parts.of(expr)) {
      extent(part, level + 1, sizes);
    }
  }

  /// How many levels consist of lists alone.
  private static int fullLevels(Expr expr) {
    if (!Lists.isList(expr)) {
      return 0;
    }
    int least = Integer.MAX_VALUE - 1;
    for (Expr part : Parts.of(expr)) {
      least = Math.min(least, fullLevels(part));
    }
    return 1 + least;
  }

  /// Reads the arguments of `PadLeft` and `PadRight`.
  static @Nullable Expr call(Normal call, boolean right, Frame frame) {
    Expr list = call.arg(0);
    if (!(list instanceof Normal)) {
      return Faults.normal(call, 1, frame);
    }
    Expr size = call.size() == 1 ? Sym.AUTOMATIC : call.arg(1);
    Integer single = Sizes.whole(size);
    int[] sizes =
        size.equals(Sym.AUTOMATIC)
            ? extent(list)
            : single != null ? new int[] {single} : Sizes.wholes(size);
    if (sizes == null || sizes.length == 0) {
      return Faults.whole(call, 2, frame);
    }
    Expr margin = call.size() > 3 ? call.arg(3) : Int.ZERO;
    Integer everywhere = Sizes.whole(margin);
    int[] margins = Sizes.wholes(margin);
    if (everywhere != null) {
      margins = new int[sizes.length];
      Arrays.fill(margins, everywhere);
    }
    if (margins == null || margins.length != sizes.length) {
      return Faults.whole(call, 4, frame);
    }
    // the least integer has no absolute value; it is too large anyway
    Sizes.total(
        frame, Arrays.stream(sizes).map(n -> Math.abs(Math.max(n, -Integer.MAX_VALUE))).toArray());
    Expr padding = call.size() > 2 ? call.arg(2) : Int.ZERO;
    return new Padding(right, frame).pad(list, sizes, padding, margins);
  }
}
