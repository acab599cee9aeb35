package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Whole;

/// How often digits occur.
///
/// `DigitCount[n]` counts the digits 1 to 9 and 0 of `n`, `DigitCount[n, b]` those to base `b`, and
/// `DigitCount[n, b, d]` the digit `d`.
///
/// ```wl
/// In:  DigitCount[100322]
/// Out: {1, 2, 1, 0, 0, 0, 0, 0, 0, 2}
/// ```
///
/// ```wl
/// In:  {DigitCount[10, 2], DigitCount[10, 2, 1]}
/// Out: {{2, 2}, 2}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"IntegerDigits"})
final class DigitCount {
  private DigitCount() {}

  @Form
  static @Nullable Expr count(Whole n) {
    return count(n, Int.of(10));
  }

  @Form
  static @Nullable Expr count(Whole n, Int base) {
    if (base.value() < 2 || base.value() > 1 << 20) {
      return null;
    }
    var counts = new long[(int) base.value()];
    for (Expr digit : Digits.of(n.big().abs(), base.big())) {
      int value = (int) ((Int) digit).value();
      counts[value == 0 ? counts.length - 1 : value - 1]++;
    }
    return Packed.of(counts);
  }

  @Form
  static @Nullable Expr count(Whole n, Int base, Int digit) {
    return base.value() < 2
        ? null
        : Int.of(Digits.of(n.big().abs(), base.big()).stream().filter(digit::equals).count());
  }

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.withBase(call, frame);
  }
}
