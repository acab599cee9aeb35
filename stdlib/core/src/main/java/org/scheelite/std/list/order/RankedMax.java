package org.scheelite.std.list.order;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;
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
    if (rank == null || rank == 0 || Math.abs(rank) > size) {
      return null;
    }
    int from = rank > 0 ? rank - 1 : size + rank;
    List<Expr> parts = new ArrayList<>(Parts.of(list));
    for (Expr part : parts) {
      if (Double.isNaN(Numerics.machine(part, frame)) && Infinities.sign(part) == 0) {
        return null;
      }
    }
    parts.sort((a, b) -> a.equals(b) ? 0 : frame.test(Sym.LESS, a, b) ? -1 : 1);
    return parts.get(size - 1 - from);
  }
}
