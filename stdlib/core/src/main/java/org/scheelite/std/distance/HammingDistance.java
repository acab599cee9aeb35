package org.scheelite.std.distance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// The number of places that differ.
///
/// `HammingDistance[u, v]` counts the places where two strings or lists of equal length differ.
///
/// ```wl
/// In:  {HammingDistance["time", "take"], HammingDistance[{1, 0, 1}, {1, 1, 1}], HammingDistance["A", "a", IgnoreCase -> True]}
/// Out: {2, 1, 0}
/// ```
@Builtin(seeAlso = {"StringLength", "LongestCommonSubsequence"})
final class HammingDistance {
  private HammingDistance() {}

  static final Option<Boolean> IGNORE_CASE =
      Option.symbol(
          "IgnoreCase", Sym.FALSE, "True or False", (value, frame) -> value.equals(Sym.TRUE));

  @Form
  static @Nullable Expr distance(Expr u, Expr v, Options options, Frame frame) {
    List<Object> a = Sequences.of(u, options.get(IGNORE_CASE));
    List<Object> b = Sequences.of(v, options.get(IGNORE_CASE));
    if (a == null
        || b == null
        || u.getClass() != v.getClass() && (u instanceof Str || v instanceof Str)) {
      return null;
    }
    if (a.size() != b.size()) {
      return null;
    }
    int count = 0;
    for (int i = 0; i < a.size(); i++) {
      count += a.get(i).equals(b.get(i)) ? 0 : 1;
    }
    return Int.of(count);
  }
}
