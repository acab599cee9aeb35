package org.scheelite.std.string.text;

import java.text.Collator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;

/// Which of two strings comes first in a dictionary: 1 for the first, -1 for the second, 0 for
/// neither.
///
/// Capitals count only where nothing else differs. `AlphabeticOrder[]` is a function for `Sort`.
///
/// ```wl
/// In:  {AlphabeticOrder["a", "b"], AlphabeticOrder["b", "A"], AlphabeticOrder["x", "x"]}
/// Out: {1, -1, 0}
/// In:  Sort[{"b", "á", "A", "a"}, AlphabeticOrder[]]
/// Out: {"a", "A", "á", "b"}
/// ```
@Builtin(seeAlso = {"Sort", "Order"})
final class AlphabeticOrder {
  private AlphabeticOrder() {}

  @Form
  static @Nullable Expr function() {
    return null;
  }

  @Form
  static Expr order(Str first, Str second) {
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    return Int.of(-Integer.signum(collator.compare(first.value(), second.value())));
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    return call.size() == 2 && call.arg(0) instanceof Str first && call.arg(1) instanceof Str second
        ? order(first, second)
        : null;
  }
}
