package org.scheelite.std.string.text;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.std.string.character.RomanNumerals;

/// The number of a Roman numeral.
///
/// ```wl
/// In:  FromRomanNumeral["MMXXIV"]
/// Out: 2024
/// In:  FromRomanNumeral[{"iv", "XC"}]
/// Out: {4, 90}
/// In:  FromRomanNumeral["abc"]
/// Msg: FromRomanNumeral::rom: abc is not a Roman numeral.
/// Out: FromRomanNumeral["abc"]
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"RomanNumeral", "FromDigits"})
final class FromRomanNumeral {
  /// The text is no numeral.
  static final Message ROM = Message.of("FromRomanNumeral::rom", "`1` is not a Roman numeral.");

  private FromRomanNumeral() {}

  @Form
  static @Nullable Expr number(Expr numeral, Frame frame) {
    if (!(numeral instanceof Str(String text))) {
      return null;
    }
    long value = RomanNumerals.read(text);
    return value < 0 ? frame.decline(ROM, numeral) : Int.of(value);
  }
}
