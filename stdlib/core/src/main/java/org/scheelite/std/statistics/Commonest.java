package org.scheelite.std.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Sizes;

/// The most common elements.
///
/// `Commonest[list]` lists the elements that occur most often, in the order of their first
/// occurrence; `Commonest[list, n]` the `n` most common ones, `UpTo[n]` at most `n`.
///
/// ```wl
/// In:  {Commonest[{b, a, c, 2, a, b, 1, 2}], Commonest[{1, 2, 2, 3, 3, 3, 4}, 2]}
/// Out: {{b, a, 2}, {2, 3}}
/// ```
@Builtin(seeAlso = {"Counts", "Tally"})
final class Commonest {
  private Commonest() {}

  @Form
  static @Nullable Expr commonest(Expr data, Frame frame) {
    return commonest(data, Int.ZERO, frame);
  }

  @Form
  static @Nullable Expr commonest(Expr data, Expr n, Frame frame) {
    Normal list = Data.list(data);
    if (list == null) {
      return null;
    }
    Map<Expr, Integer> counts = new LinkedHashMap<>();
    list.args().forEach(x -> counts.merge(x, 1, Integer::sum));
    List<Expr> order = new ArrayList<>(counts.keySet());
    order.sort(Comparator.comparingInt(x -> -counts.getOrDefault(x, 0)));
    Integer wanted = Sizes.upTo(n, order.size());
    if (wanted == null || wanted < 0) {
      return null;
    }
    int count = Math.min(wanted, order.size());
    if (n.equals(Int.ZERO)) {
      while (count < order.size()
          && counts
              .getOrDefault(order.get(count), 0)
              .equals(counts.getOrDefault(order.getFirst(), 0))) {
        count++;
      }
    }
    Set<Expr> kept = new HashSet<>(order.subList(0, count));
    return Lists.of(counts.keySet().stream().filter(kept::contains).toList());
  }
}
