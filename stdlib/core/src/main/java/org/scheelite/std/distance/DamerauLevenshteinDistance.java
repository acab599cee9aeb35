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

/// The number of edits and exchanges between sequences.
///
/// `DamerauLevenshteinDistance[u, v]` counts exchanges of neighbours as one edit, besides
/// insertions, deletions and replacements.
///
/// ```wl
/// In:  {DamerauLevenshteinDistance["ab", "ba"], DamerauLevenshteinDistance["kitten", "sitting"]}
/// Out: {1, 3}
/// ```
@Builtin(seeAlso = {"StringLength", "LongestCommonSubsequence"})
final class DamerauLevenshteinDistance {
  private DamerauLevenshteinDistance() {}

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
    return Int.of(Edits.count(a, b, true, frame));
  }
}
