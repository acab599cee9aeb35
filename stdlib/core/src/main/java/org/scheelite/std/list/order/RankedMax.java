package org.scheelite.std.list.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.list.Sorting;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// The n-th largest element.
///
/// `RankedMax[list, n]` is the `n`-th largest element of a list of real numbers; `RankedMax[list,
/// -n]` counts from the other end.
///
/// ```wl
/// In:  {RankedMax[{5, 1, 4, 2}, 2], RankedMax[{5, 1, 4, 2}, -1], RankedMax[{Pi, 3}, 1]}
/// Out: {4, 1, Pi}
/// ```
@Builtin(seeAlso = {"Min", "Max", "TakeLargest", "Sort"})
final class RankedMax {
  private RankedMax() {}

  @Form
  static @Nullable Expr ranked(Expr list, Expr n, Frame frame) {
    Integer rank = Sizes.whole(n);
    int size = Parts.size(list);
    if (rank == null || rank == 0 || rank > size || rank < -size) {
      return null;
    }
    int from = rank > 0 ? rank - 1 : size + rank;
    List<Expr> parts = Parts.of(list);
    for (Expr part : parts) {
      if (Double.isNaN(Numerics.machine(part, frame)) && Infinities.sign(part) == 0) {
        return null;
      }
    }
    int[] order =
        Sorting.permutation(size, (i, j) -> compare(parts.get(i), parts.get(j), frame), frame);
    return parts.get(order[size - 1 - from]);
  }

  private static int compare(Expr a, Expr b, Frame frame) {
    return a.equals(b) || frame.test(Sym.LESS, a, b) ? -1 : 1;
  }
}
