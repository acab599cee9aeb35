package org.scheelite.std.number.integer;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Numbers from digits.
///
/// `FromDigits[list]` is the integer with these decimal digits, `FromDigits[list, b]` the one to
/// base `b`; `FromDigits["digits"]` reads a string, `FromDigits["numeral", "Roman"]` a Roman
/// numeral. `FromDigits[{list, n}]` has `n` of the digits before the point, as `RealDigits` gives
/// them.
///
/// ```wl
/// In:  {FromDigits[{2, 0, 2, 4}], FromDigits[{1, 0, 1, 0}, 2]}
/// Out: {2024, 10}
/// ```
///
/// ```wl
/// In:  {FromDigits["ff", 16], FromDigits[{a, b}, x]}
/// Out: {255, b + a*x}
/// In:  {FromDigits[{{1, 2, 3, 4}, 2}], FromDigits["MCMLXX", "Roman"]}
/// Out: {617/50, 1970}
/// ```
///
/// ```wl
/// In:  FromDigits["12z"]
/// Msg: FromDigits::nlst: The expression 12z is not a list of digits or a string of valid digits.
/// Out: FromDigits["12z"]
/// ```
@Builtin(seeAlso = {"IntegerDigits"})
final class FromDigits {
  /// Neither a list nor a string of digits.
  static final Message NLST =
      Message.of(
          "FromDigits::nlst",
          "The expression `1` is not a list of digits or a string of valid digits.");

  private FromDigits() {}

  @Form
  static @Nullable Expr number(Expr digits, Frame frame) {
    return number(digits, Int.of(10), frame);
  }

  @Form
  static @Nullable Expr number(Expr digits, Expr base, Frame frame) {
    if (digits instanceof Str && base.equals(Str.of("Roman"))) {
      return frame.call(Symbol.system("FromRomanNumeral"), digits);
    }
    if (digits instanceof Str(String text)) {
      return base instanceof Int(long b) && b >= 2 && b <= 36
          ? parsed(digits, text, (int) b, frame)
          : null;
    }
    if (!(digits instanceof Normal list && list.is(Sym.LIST))) {
      return digits instanceof Num ? frame.decline(NLST, digits) : null;
    }
    if (list.is(Sym.LIST, 2)
        && list.arg(0) instanceof Normal places
        && places.is(Sym.LIST)
        && list.arg(1) instanceof Int(long before)) {
      Expr power = Terms.power(base, Int.of(before - places.size()));
      Expr whole = number(places, base, frame);
      return whole == null ? null : Terms.product(whole, power);
    }
    Expr value = Int.ZERO;
    for (Expr digit : list.args()) {
      value =
          value instanceof Num v && base instanceof Num b && digit instanceof Num d
              ? Arithmetic.add(Arithmetic.multiply(v, b), d)
              : Terms.sum(digit, Terms.product(base, value));
    }
    return value;
  }

  private static @Nullable Expr parsed(Expr digits, String text, int base, Frame frame) {
    boolean valid = text.chars().allMatch(c -> Character.digit(c, base) >= 0);
    if (text.isEmpty() || !valid) {
      return frame.decline(NLST, digits);
    }
    return Whole.of(new BigInteger(text, base));
  }
}
