package org.scheelite.std.string.character;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;

/// The digits of an integer as a string.
///
/// `IntegerString[n, base]` writes in a base from 2 to 36, `IntegerString[n, base, length]` with
/// zeros in front or the front cut off. The sign is left out.
///
/// ```wl
/// In:  IntegerString[1234]
/// Out: 1234
/// In:  IntegerString[255, 16]
/// Out: ff
/// In:  IntegerString[19, "Roman"]
/// Out: XIX
/// In:  IntegerString[5, 2, 8]
/// Out: 00000101
/// In:  IntegerString[5, 99]
/// Msg: IntegerString::basf: Base 99 is not an integer from 2 to 36.
/// Out: IntegerString[5, 99]
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"IntegerDigits", "FromDigits", "ToString", "StringPadLeft"})
final class IntegerString {
  static final Message BASF =
      Message.of("IntegerString::basf", "Base `1` is not an integer from 2 to 36.");

  private IntegerString() {}

  @Form
  static Expr text(Whole number) {
    return Str.of(number.big().abs().toString());
  }

  @Form
  static @Nullable Expr text(Whole number, Expr base, Frame frame) {
    if (base.equals(Str.of("Roman"))) {
      String numeral = RomanNumerals.written(number.big().abs());
      return numeral == null ? null : Str.of(numeral);
    }
    if (!(base instanceof Int(long radix)) || radix < 2 || radix > 36) {
      return frame.decline(BASF, base);
    }
    return Str.of(number.big().abs().toString((int) radix));
  }

  @Form
  static @Nullable Expr text(Whole number, Expr base, Expr length, Frame frame) {
    Integer size = Sizes.count(length);
    Expr text = text(number, base, frame);
    if (size == null || !(text instanceof Str(String digits))) {
      return null;
    }
    frame.budget().reserve(2L * size);
    return Str.of(
        digits.length() >= size
            ? digits.substring(digits.length() - size)
            : "0".repeat(size - digits.length()) + digits);
  }
}
