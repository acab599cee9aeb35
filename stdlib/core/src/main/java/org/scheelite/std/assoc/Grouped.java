package org.scheelite.std.assoc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;

/// Elements gathered under keys, in order.
final class Grouped {
  private final Map<Expr, List<Expr>> groups = new LinkedHashMap<>();

  private Grouped() {}

  static <T> Grouped of(
      Iterable<T> elements,
      java.util.function.Function<T, Expr> key,
      java.util.function.Function<T, Expr> value) {
    var grouped = new Grouped();
    for (T element : elements) {
      grouped
          .groups
          .computeIfAbsent(key.apply(element), k -> new ArrayList<>())
          .add(value.apply(element));
    }
    return grouped;
  }

  /// The association from keys to lists.
  Assoc lists() {
    Assoc.Builder builder = Assoc.builder();
    groups.forEach((key, values) -> builder.put(key, Lists.of(values)));
    return builder.build();
  }

  /// The association from keys to a function of the lists.
  Assoc reduced(Expr function, Frame frame) {
    Assoc.Builder builder = Assoc.builder();
    groups.forEach((key, values) -> builder.put(key, frame.call(function, Lists.of(values))));
    return builder.build();
  }

  /// The association from keys to how many elements each has.
  Assoc counts() {
    Assoc.Builder builder = Assoc.builder();
    groups.forEach((key, values) -> builder.put(key, Int.of(values.size())));
    return builder.build();
  }
}
