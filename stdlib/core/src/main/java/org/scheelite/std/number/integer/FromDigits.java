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
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Numbers from digits.
///
/// `FromDigits[list]` is the integer with these decimal digits, `FromDigits[list, b]` the one to
/// base `b`; `FromDigits["digits"]` reads a string.
///
/// ```wl
/// In:  {FromDigits[{2, 0, 2, 4}], FromDigits[{1, 0, 1, 0}, 2]}
/// Out: {2024, 10}
/// ```
///
/// ```wl
/// In:  {FromDigits["ff", 16], FromDigits[{a, b}, x]}
/// Out: {255, b + a*x}
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
    if (digits instanceof Str(String text)) {
      return base instanceof Int(long b) && b >= 2 && b <= 36
          ? parsed(digits, text, (int) b, frame)
          : null;
    }
    if (!(digits instanceof Normal list && list.is(Sym.LIST))) {
      return digits instanceof Num ? frame.decline(NLST, digits) : null;
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
