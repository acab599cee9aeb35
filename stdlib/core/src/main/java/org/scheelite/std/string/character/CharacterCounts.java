package org.scheelite.std.string.character;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// How often each character is in a string, the frequent ones first.
///
/// `CharacterCounts["s", n]` counts runs of `n`; `IgnoreCase -> True` takes capitals and small
/// letters for the same. A list of strings is counted as one text.
///
/// ```wl
/// In:  CharacterCounts["abcab"]
/// Out: <|"a" -> 2, "b" -> 2, "c" -> 1|>
/// In:  CharacterCounts["abcab", 2]
/// Out: <|"ab" -> 2, "bc" -> 1, "ca" -> 1|>
/// In:  CharacterCounts["aA", IgnoreCase -> True]
/// Out: <|"a" -> 2|>
/// ```
@Builtin(seeAlso = {"CharacterCounts", "LetterCounts", "WordCounts", "Counts"})
final class CharacterCounts {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = Tallies.IGNORE_CASE;

  private CharacterCounts() {}

  @Form
  static @Nullable Expr count(Expr subject, Options options, Frame frame) {
    return count(subject, Int.ONE, options, frame);
  }

  @Form
  static @Nullable Expr count(Expr subject, Expr length, Options options, Frame frame) {
    return Tallies.of(
        "CharacterCounts", subject, length, c -> true, options.get(IGNORE_CASE), frame);
  }
}
