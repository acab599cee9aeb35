package org.scheelite.std.assoc;

import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;

/// An association with its keys in canonical order.
///
/// `KeySort[a, p]` orders by a function `p`.
///
/// ```wl
/// In:  KeySort[<|b -> 1, a -> 2|>]
/// Out: <|a -> 2, b -> 1|>
/// In:  KeySort[<|1 -> x, 3 -> y, 2 -> z|>, Greater]
/// Out: <|3 -> y, 2 -> z, 1 -> x|>
/// ```
@Builtin(seeAlso = {"KeySortBy", "Sort"})
final class KeySort {
  private KeySort() {}

  @Form
  static @Nullable Expr sort(Expr data, Frame frame) {
    return PerAssociation.of(
        "KeySort", data, frame, assoc -> sorted(assoc, org.scheelite.expr.CanonicalOrder.INSTANCE));
  }

  @Form
  static @Nullable Expr sort(Expr data, Expr order, Frame frame) {
    return PerAssociation.of(
        "KeySort",
        data,
        frame,
        assoc ->
            sorted(
                assoc, (a, b) -> frame.test(order, a, b) ? -1 : frame.test(order, b, a) ? 1 : 0));
  }

  static Assoc sorted(Assoc assoc, Comparator<Expr> order) {
    var entries = new ArrayList<>(assoc.entries());
    entries.sort(Comparator.comparing(Assoc.Entry::key, order));
    Assoc.Builder sorted = Assoc.builder();
    entries.forEach(sorted::put);
    return sorted.build();
  }
}
