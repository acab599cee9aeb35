package org.scheelite.std.number.precision;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.number.Numerics;

/// A number as a mantissa and an exponent.
///
/// `MantissaExponent[x]` gives `{m, e}` with `x == m 10^e` and `1/10 <= |m| < 1`;
/// `MantissaExponent[x, b]` uses powers of `b`.
///
/// ```wl
/// In:  {MantissaExponent[123.5], MantissaExponent[1/40], MantissaExponent[0]}
/// Out: {{0.1235, 3}, {1/4, -1}, {0, 0}}
/// ```
///
/// ```wl
/// In:  {MantissaExponent[12, 2], MantissaExponent[Pi]}
/// Out: {{3/4, 4}, {Pi/10, 1}}
/// ```
@Builtin(seeAlso = {"RealDigits", "IntegerLength"})
final class MantissaExponent {
  static final Message RBASE =
      Message.of("MantissaExponent::rbase", "Base `1` is not a real number greater than 1.");

  private MantissaExponent() {}

  @Form
  static @Nullable Expr of(Expr x, Frame frame) {
    return of(x, Int.of(10), frame);
  }

  @Form
  static @Nullable Expr of(Expr x, Expr base, Frame frame) {
    if (x.equals(Int.ZERO)) {
      return Call.list(x, Int.ZERO);
    }
    double b = Numerics.machine(base, frame);
    if (!(b > 1)) {
      return frame.decline(RBASE, base);
    }
    Expr size = frame.numeric(frame.call(Sym.ABS, x), 30);
    if (!(size instanceof Num number) || number instanceof Complex) {
      return null;
    }
    if (number.sign() == 0) {
      return Call.list(x, Int.ZERO);
    }
    Expr log = frame.call(Sym.LOG, base, number);
    if (!(frame.call(Symbol.system("Floor"), log) instanceof Int(long power))) {
      return null;
    }
    Int exponent = Int.of(exponent(power + 1, number, base, frame));
    Expr scale = frame.call(Sym.POWER, base, Int.of(-exponent.value()));
    return Call.list(frame.call(Sym.TIMES, x, scale), exponent);
  }

  /// Logarithms of powers of the base may fall short by a rounding.
  private static long exponent(long guess, Num size, Expr base, Frame frame) {
    Expr upper = frame.call(Sym.POWER, base, Int.of(guess));
    return frame.test(Sym.GREATER_EQUAL, size, upper) ? guess + 1 : guess;
  }
}
