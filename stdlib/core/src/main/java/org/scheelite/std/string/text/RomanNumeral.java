package org.scheelite.std.string.text;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.string.character.RomanNumerals;

/// A whole number in Roman numerals.
///
/// Letters with a line over them mean thousands, from 5000 on; 0 is `N`.
///
/// ```wl
/// In:  RomanNumeral[2024]
/// Out: MMXXIV
/// In:  RomanNumeral[{4, 9, 40}]
/// Out: {"IV", "IX", "XL"}
/// In:  RomanNumeral[-5]
/// Msg: RomanNumeral::intnn: Non-negative integer expected at position 1 in RomanNumeral[-5].
/// Out: RomanNumeral[-5]
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"FromRomanNumeral", "IntegerName", "IntegerString"})
final class RomanNumeral {
  private RomanNumeral() {}

  @Form
  static @Nullable Expr numeral(Expr number, Frame frame) {
    String text = number instanceof Whole whole ? RomanNumerals.written(whole.big()) : null;
    if (text != null) {
      return Str.of(text);
    }
    return number instanceof Num
        ? frame.decline(
            GeneralMessages.INTNN.by("RomanNumeral"),
            Int.ONE,
            Call.of(Symbol.system("RomanNumeral"), number))
        : null;
  }
}
