package org.scheelite.std.distance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Strings and lists as sequences of elements.
final class Sequences {
  private Sequences() {}

  /// The elements; those of a string are its characters. Null for anything else.
  static @Nullable List<Object> of(Expr expr, boolean fold) {
    return switch (expr) {
      case Str(String text) -> {
        String shown = fold ? text.toLowerCase(Locale.ROOT) : text;
        yield shown.codePoints().<Object>mapToObj(Integer::valueOf).toList();
      }
      case Normal list when list.is(Sym.LIST) -> new ArrayList<>(list.args());
      default -> null;
    };
  }
}
