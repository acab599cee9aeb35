package org.scheelite.std.number.integer;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
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
@Builtin(seeAlso = {"IntegerDigits"})
final class FromDigits {
  private FromDigits() {}

  @Form
  static @Nullable Expr number(Expr digits) {
    return number(digits, Int.of(10));
  }

  @Form
  static @Nullable Expr number(Expr digits, Expr base) {
    if (digits instanceof Str(String text)) {
      return base instanceof Int(long b) && b >= 2 && b <= 36 ? parsed(text, (int) b) : null;
    }
    if (!(digits instanceof Normal list && list.is(Sym.LIST))) {
      return null;
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

  private static @Nullable Expr parsed(String text, int base) {
    if (text.isEmpty()) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), base) < 0) {
        return null;
      }
    }
    return Whole.of(new BigInteger(text, base));
  }
}
