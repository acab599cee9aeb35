package org.scheelite.std.string.character;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// The letters of an alphabet.
///
/// `Alphabet[]` gives the English one, `Alphabet["name"]` that of a language or script: Arabic,
/// Bulgarian, Cyrillic, Danish, Dutch, English, Finnish, French, German, Greek, Hebrew, Italian,
/// Latin, Norwegian, Polish, Portuguese, Russian, Spanish, Swedish, Turkish or Ukrainian.
///
/// ```wl
/// In:  Length[Alphabet[]]
/// Out: 26
/// In:  Take[Alphabet["Greek"], 3]
/// Out: {"α", "β", "γ"}
/// In:  Alphabet["Martian"]
/// Msg: Alphabet::nalph: The alphabet Martian is not known or not available.
/// Out: Alphabet["Martian"]
/// ```
@Builtin(seeAlso = {"CharacterRange", "LetterNumber", "LetterQ"})
final class Alphabet {
  /// There is no such alphabet.
  static final Message NALPH =
      Message.of("Alphabet::nalph", "The alphabet `1` is not known or not available.");

  private Alphabet() {}

  @Form
  static Expr english() {
    return letters(String.valueOf(Alphabets.letters(Str.of("English"))));
  }

  @Form
  static @Nullable Expr alphabet(Expr name, Frame frame) {
    String letters = Alphabets.letters(name);
    return letters == null ? frame.decline(NALPH, name) : letters(letters);
  }

  private static Expr letters(String text) {
    return Call.list(
        text.codePoints().mapToObj(c -> (Expr) Str.of(Character.toString(c))).toList());
  }
}
