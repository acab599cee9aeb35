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
/// `Alphabet[]` gives the English one, `Alphabet["Greek"]` and `Alphabet["Russian"]` others.
///
/// ```wl
/// In:  Length[Alphabet[]]
/// Out: 26
/// In:  Take[Alphabet["Greek"], 3]
/// Out: {"α", "β", "γ"}
/// In:  Alphabet["Martian"]
/// Msg: Alphabet::nalph: There is no alphabet Martian; there are English, Greek and Russian.
/// Out: Alphabet["Martian"]
/// ```
@Builtin(seeAlso = {"CharacterRange", "LetterNumber", "LetterQ"})
final class Alphabet {
  static final Message NALPH =
      Message.of(
          "Alphabet::nalph", "There is no alphabet `1`; there are English, Greek and Russian.");

  private Alphabet() {}

  @Form
  static Expr english() {
    return letters("abcdefghijklmnopqrstuvwxyz");
  }

  @Form
  static @Nullable Expr alphabet(Expr name, Frame frame) {
    return switch (name instanceof Str(String text) ? text : "") {
      case "English", "Latin" -> english();
      case "Greek" -> letters("αβγδεζηθικλμνξοπρστυφχψω");
      case "Russian", "Cyrillic" -> letters("абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
      default -> frame.decline(NALPH, name);
    };
  }

  private static Expr letters(String text) {
    return Call.list(
        text.codePoints().mapToObj(c -> (Expr) Str.of(Character.toString(c))).toList());
  }
}
