package org.scheelite.std.list.order;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sorting;
import org.scheelite.std.list.TakeSpec;

/// The positions that put a list in order.
///
/// `Ordering[list]` gives the positions at which the elements of the sorted list are;
/// `Ordering[list, n]` the first `n` of them, `Ordering[list, -n]` the last. `Ordering[list, n, p]`
/// sorts by `p`.
///
/// ```wl
/// In:  Ordering[{c, a, b}]
/// Out: {2, 3, 1}
/// In:  Ordering[{5, 9, 7}, -1]
/// Out: {2}
/// In:  Ordering[{5, 9, 7}, All, Greater]
/// Out: {2, 3, 1}
/// ```
@Builtin(seeAlso = {"Sort", "OrderedQ", "PositionIndex"})
final class Ordering {

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr ordering(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    int[] order =
        call.size() < 3
            ? Sorting.canonical(list, frame)
            : Sorting.by(Parts.of(list), call.arg(2), frame);
    var positions = new long[order.length];
    Arrays.setAll(positions, i -> order[i] + 1L);
    Expr all = positions.length == 0 ? Call.list() : Packed.of(positions);
    if (call.size() == 1) {
      return all;
    }
    TakeSpec spec = TakeSpec.read(clipped(call.arg(1), order.length));
    int[] indices = spec == null ? null : spec.indices(order.length);
    return indices == null ? Faults.whole(call, 2, frame) : Parts.choose(all, indices);
  }

  private static Expr clipped(Expr spec, int size) {
    return spec instanceof Int(long n) ? Int.of(Math.clamp(n, -(long) size, (long) size)) : spec;
  }

  /// The positions from the last to the first.
  static int[] reversed(int[] order) {
    var reversed = new int[order.length];
    Arrays.setAll(reversed, i -> order[order.length - 1 - i]);
    return reversed;
  }
}
