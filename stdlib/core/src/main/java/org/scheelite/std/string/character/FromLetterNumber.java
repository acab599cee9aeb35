package org.scheelite.std.string.character;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;

/// The letter at a place in the alphabet.
///
/// ```wl
/// In:  FromLetterNumber[3]
/// Out: c
/// In:  FromLetterNumber[{1, -1}]
/// Out: {"a", "z"}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"LetterNumber", "Alphabet", "FromCharacterCode"})
final class FromLetterNumber {
  private FromLetterNumber() {}

  @Form
  static @Nullable Expr letter(Int number) {
    long place = number.value() < 0 ? number.value() + 27 : number.value();
    return place >= 1 && place <= 26 ? Str.of(Character.toString((int) ('a' + place - 1))) : null;
  }
}
