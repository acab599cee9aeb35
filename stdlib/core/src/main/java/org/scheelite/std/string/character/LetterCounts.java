package org.scheelite.std.string.character;

import java.util.Locale;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// How often each letter stands in a string.
///
/// ```wl
/// In:  LetterCounts["a b, a"]
/// Out: <|"a" -> 2, "b" -> 1|>
/// In:  LetterCounts["aA", IgnoreCase -> True]
/// Out: <|"a" -> 2|>
/// ```
@Builtin(seeAlso = {"CharacterCounts", "Counts", "LetterQ"})
final class LetterCounts {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE =
      Option.symbol(
          "IgnoreCase",
          Sym.FALSE,
          "True or False",
          (value, frame) -> value.equals(Sym.TRUE) ? Boolean.TRUE : Boolean.FALSE);

  private LetterCounts() {}

  @Form
  static Expr counts(Str subject, Options options) {
    String text =
        options.get(IGNORE_CASE) ? subject.value().toLowerCase(Locale.ROOT) : subject.value();
    var letters = new StringBuilder();
    text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return CharacterCounts.counted(letters.toString());
  }
}
