package org.scheelite.std.string.character;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// The letter at a place of the alphabet.
///
/// Negative places count from the end; `FromLetterNumber[n, alphabet]` takes another alphabet that
/// `Alphabet` knows. There is no letter at other places, and 0 is a blank.
///
/// ```wl
/// In:  FromLetterNumber[{1, 2, -1}]
/// Out: {"a", "b", "z"}
/// In:  FromLetterNumber[3, "Greek"]
/// Out: γ
/// In:  FromLetterNumber[27]
/// Out: Missing["NotApplicable"]
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"LetterNumber", "Alphabet", "FromCharacterCode"})
final class FromLetterNumber {
  private FromLetterNumber() {}

  @Form
  static @Nullable Expr letter(Expr number, Frame frame) {
    return letter(number, Str.of("English"), frame);
  }

  @Form
  static @Nullable Expr letter(Expr number, Expr alphabet, Frame frame) {
    String letters = Alphabets.letters(alphabet);
    if (letters == null) {
      return frame.decline(Alphabet.NALPH.by("FromLetterNumber"), alphabet);
    }
    if (!(number instanceof Int(long place))) {
      return null;
    }
    int[] all = letters.codePoints().toArray();
    if (place == 0) {
      return Str.of(" ");
    }
    long index = place < 0 ? all.length + place : place - 1;
    return index < 0 || index >= all.length
        ? Call.of(Sym.MISSING, Str.of("NotApplicable"))
        : Str.of(Character.toString(all[(int) index]));
  }
}
