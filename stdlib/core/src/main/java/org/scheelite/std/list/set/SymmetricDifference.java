package org.scheelite.std.list.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Parts;

/// Elements of one list only.
///
/// `SymmetricDifference[a, b, ...]` gives, sorted, the elements that are in an odd number of the
/// lists.
///
/// ```wl
/// In:  SymmetricDifference[{a, b, c}, {c, d}]
/// Out: {a, b, d}
/// In:  SymmetricDifference[{1, 2}, {2, 3}, {3, 2}]
/// Out: {1, 2}
/// ```
@Builtin(seeAlso = {"Union", "Complement", "Intersection"})
final class SymmetricDifference {
  private SymmetricDifference() {}

  @Form(whole = true, min = 1)
  static @Nullable Expr difference(Normal call, Frame frame) {
    Map<Expr, Integer> counts = new HashMap<>();
    for (Expr list : call.args()) {
      if (!Lists.isList(list)) {
        return null;
      }
      new HashSet<>(Parts.of(list)).forEach(x -> counts.merge(x, 1, Integer::sum));
    }
    List<Expr> kept = new ArrayList<>();
    counts.forEach(
        (x, count) -> {
          if (count % 2 == 1) {
            kept.add(x);
          }
        });
    kept.sort(CanonicalOrder.INSTANCE);
    return Lists.of(kept);
  }
}
