package org.scheelite.std.number.precision;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.number.Numerics;

/// Numeric values.
///
/// `N[x]` computes an expression with machine numbers, `N[x, n]` with arbitrary precision, so that
/// `n` digits are certain. Exact integer exponents and what a symbol holds back by `NHoldAll` and
/// its kin stay.
///
/// ```wl
/// In:  {N[1/3], N[Pi], N[Sqrt[2] + x]}
/// Out: {0.3333333333333333, 3.141592653589793, 1.4142135623730951 + x}
/// ```
///
/// ```wl
/// In:  N[Pi, 30]
/// Out: 3.14159265358979323846264338327950288`30.
/// ```
///
/// ```wl
/// In:  N[{1, 2, Sin[1]}]
/// Out: {1., 2., 0.8414709848078965}
/// ```
@Builtin(seeAlso = {"Precision", "NumericQ", "Rationalize"})
final class N {
  /// The precision asked for was none.
  static final Message PRECBD =
      Message.of(
          "N::precbd", "The precision `1` is not MachinePrecision or a positive real number.");

  static final Message PRECLG =
      Message.of(
          "N::preclg",
          "Requested precision `1` is larger than $MaxPrecision. Using current $MaxPrecision of `2`"
              + " instead. $MaxPrecision = Infinity specifies that any precision should be"
              + " allowed.");

  private static final Symbol MOST = Symbol.system("$MaxPrecision");

  private N() {}

  @Form
  static Expr machine(Expr x, Frame frame) {
    return Numerics.of(x, 0, frame);
  }

  @Form
  static @Nullable Expr precise(Expr x, Expr precision, Frame frame) {
    if (precision.equals(Symbol.system("MachinePrecision"))) {
      return Numerics.of(x, 0, frame);
    }
    double digits = Numerics.machine(precision, frame);
    if (!(digits >= 1) || digits > 1e7) {
      return frame.decline(PRECBD, precision);
    }
    double most = Numerics.machine(frame.evaluate(MOST), frame);
    if (digits > most) {
      frame.message(PRECLG, precision, frame.evaluate(MOST));
      return Numerics.precise(x, (int) Math.ceil(most), frame);
    }
    return Numerics.precise(x, (int) Math.ceil(digits), frame);
  }
}
