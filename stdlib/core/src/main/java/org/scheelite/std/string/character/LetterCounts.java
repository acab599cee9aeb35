package org.scheelite.std.string.character;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// How often each letter is in a string, the frequent ones first.
///
/// `LetterCounts["s", n]` counts runs of `n`; `IgnoreCase -> True` takes capitals and small letters
/// for the same. A list of strings is counted as one text.
///
/// ```wl
/// In:  LetterCounts["a tree"]
/// Out: <|"e" -> 2, "a" -> 1, "t" -> 1, "r" -> 1|>
/// In:  LetterCounts["the then", 2]
/// Out: <|"th" -> 2, "he" -> 2, "en" -> 1|>
/// In:  LetterCounts["aA1", IgnoreCase -> True]
/// Out: <|"a" -> 2|>
/// ```
@Builtin(seeAlso = {"CharacterCounts", "LetterCounts", "WordCounts", "Counts"})
final class LetterCounts {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = Tallies.IGNORE_CASE;

  private LetterCounts() {}

  @Form
  static @Nullable Expr count(Expr subject, Options options, Frame frame) {
    return count(subject, Int.ONE, options, frame);
  }

  @Form
  static @Nullable Expr count(Expr subject, Expr length, Options options, Frame frame) {
    return Tallies.of(
        "LetterCounts", subject, length, Character::isLetter, options.get(IGNORE_CASE), frame);
  }
}
