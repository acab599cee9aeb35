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

/// The number of edits between sequences.
///
/// `EditDistance[u, v]` is the least number of insertions, deletions and replacements of single
/// elements that turn one string or list into the other.
///
/// ```wl
/// In:  {EditDistance["kitten", "sitting"], EditDistance[{a, b, c}, {a, c}]}
/// Out: {3, 1}
/// ```
@Builtin(seeAlso = {"StringLength", "LongestCommonSubsequence"})
final class EditDistance {
  private EditDistance() {}

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
    return Int.of(Edits.count(a, b, false, frame));
  }
}
