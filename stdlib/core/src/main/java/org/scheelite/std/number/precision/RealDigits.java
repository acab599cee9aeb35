package org.scheelite.std.number.precision;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.message.Message;
import org.scheelite.std.number.BigReals;

/// The digits of a real number.
///
/// `RealDigits[x]` gives `{digits, e}`: the digits of `x` in base 10 and how many of them stand
/// before the point. Digits of a fraction that come again and again stand in a list at the end.
/// `RealDigits[x, b]` uses base `b`, `RealDigits[x, b, n]` gives `n` digits, `Indeterminate` for
/// those that are not known, and `RealDigits[x, b, n, p]` starts with the digit of `b^p`.
///
/// ```wl
/// In:  {RealDigits[123.45, 10, 5], RealDigits[19/7]}
/// Out: {{{1, 2, 3, 4, 5}, 3}, {{2, {7, 1, 4, 2, 8, 5}}, 1}}
/// ```
///
/// ```wl
/// In:  {RealDigits[Pi, 10, 8], RealDigits[1/4, 2], RealDigits[0]}
/// Out: {{{3, 1, 4, 1, 5, 9, 2, 6}, 1}, {{1}, -1}, {{0}, 1}}
/// ```
///
/// ```wl
/// In:  RealDigits[x]
/// Msg: RealDigits::ndig: The number of digits to return cannot be determined.
/// Out: RealDigits[x]
/// ```
@Builtin(seeAlso = {"IntegerDigits", "MantissaExponent"})
final class RealDigits {
  static final Message NDIG =
      Message.of("RealDigits::ndig", "The number of digits to return cannot be determined.");

  private RealDigits() {}

  @Form
  static @Nullable Expr of(Expr x, Frame frame) {
    return digits(x, 10, -1, null, frame);
  }

  @Form
  static @Nullable Expr of(Expr x, Int base, Frame frame) {
    return digits(x, base.value(), -1, null, frame);
  }

  @Form
  static @Nullable Expr of(Expr x, Int base, Expr count, Frame frame) {
    int n = count instanceof Int(long value) && value > 0 && value < 10_000_000 ? (int) value : -1;
    return digits(x, base.value(), n, null, frame);
  }

  @Form
  static @Nullable Expr of(Expr x, Int base, Int count, Int start, Frame frame) {
    boolean fits = count.value() > 0 && count.value() < 10_000_000;
    return fits ? digits(x, base.value(), (int) count.value(), start.value(), frame) : null;
  }

  private static @Nullable Expr digits(
      Expr x, long base, int count, @Nullable Long start, Frame frame) {
    if (base < 2 || base > Integer.MAX_VALUE) {
      return null;
    }
    var reader = new DigitReader((int) base, frame);
    if (x instanceof Num number && number.isExact() && !(number instanceof Complex)) {
      return count < 0
          ? reader.exact(number)
          : reader.known(number, count, start, Integer.MAX_VALUE);
    }
    Expr value = x;
    if (!(value instanceof Num)) {
      if (count < 0) {
        return frame.decline(NDIG);
      }
      double wanted = (count + Math.max(0, start == null ? 0 : -start)) * Math.log10(base);
      value = frame.numeric(x, (int) Math.min(wanted + 20, 10_000_000));
    }
    if (!(value instanceof Num number) || value instanceof Complex) {
      return frame.decline(NDIG);
    }
    double precision = BigReals.precision(number) / Math.log10(base);
    int certain = (int) Math.max(1, Math.round(precision));
    int shown = count < 0 ? certain : count;
    Num exact =
        number instanceof Real(double d)
            ? Double.isFinite(d) ? Rationalize.exactly(d) : null
            : number instanceof BigReal big ? Rationalize.exactly(big) : number;
    return exact == null ? null : reader.known(exact, shown, start, certain);
  }
}
