package org.scheelite.std.string.character;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;

/// The place of a letter in the alphabet.
///
/// `LetterNumber["c", alphabet]` takes another alphabet that `Alphabet` knows. Other characters
/// have the number 0; a string of several gives a list.
///
/// ```wl
/// In:  LetterNumber["c"]
/// Out: 3
/// In:  LetterNumber["Zebra"]
/// Out: {26, 5, 2, 18, 1}
/// In:  LetterNumber["γ", "Greek"]
/// Out: 3
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"FromLetterNumber", "Alphabet", "ToCharacterCode"})
final class LetterNumber {
  private LetterNumber() {}

  @Form
  static @Nullable Expr number(Expr letter, Frame frame) {
    return number(letter, Str.of("English"), frame);
  }

  @Form
  static @Nullable Expr number(Expr letter, Expr alphabet, Frame frame) {
    String letters = Alphabets.letters(alphabet);
    if (letters == null) {
      return frame.decline(Alphabet.NALPH.by("LetterNumber"), alphabet);
    }
    if (!(letter instanceof Str(String text))) {
      return null;
    }
    int[] alphabetic = letters.codePoints().toArray();
    long[] numbers =
        text.toLowerCase(Locale.ROOT).codePoints().mapToLong(c -> place(alphabetic, c)).toArray();
    return numbers.length == 1
        ? Int.of(numbers[0])
        : numbers.length == 0 ? Call.list() : Packed.of(numbers);
  }

  private static long place(int[] letters, int c) {
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == c) {
        return i + 1L;
      }
    }
    return 0;
  }
}
