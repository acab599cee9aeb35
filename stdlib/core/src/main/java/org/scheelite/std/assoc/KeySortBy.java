package org.scheelite.std.assoc;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// An association ordered by a function of its keys.
///
/// ```wl
/// In:  KeySortBy[<|1 -> a, -3 -> b, 2 -> c|>, Abs]
/// Out: <|1 -> a, 2 -> c, -3 -> b|>
/// In:  KeySortBy[Minus][<|1 -> a, 2 -> b|>]
/// Out: <|2 -> b, 1 -> a|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"KeySort"})
final class KeySortBy {
  private KeySortBy() {}

  @Form
  static @Nullable Expr sort(Expr data, Expr function, Frame frame) {
    return PerAssociation.of(
        "KeySortBy",
        data,
        frame,
        assoc -> {
          var keys = new HashMap<Expr, Expr>();
          assoc.keys().forEach(key -> keys.put(key, frame.call(function, key)));
          Comparator<Expr> canonical = org.scheelite.expr.CanonicalOrder.INSTANCE;
          Comparator<Expr> byImage = (a, b) -> canonical.compare(image(keys, a), image(keys, b));
          return KeySort.sorted(assoc, byImage.thenComparing(canonical));
        });
  }

  private static Expr image(Map<Expr, Expr> images, Expr key) {
    return images.getOrDefault(key, key);
  }
}
