package org.scheelite.std.number.precision;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Infinities;

/// The number of significant digits.
///
/// `Precision[x]` is `Infinity` for exact numbers, `MachinePrecision` for machine numbers, and the
/// number of certain digits for reals of arbitrary precision; of an expression it is the smallest
/// of its numbers.
///
/// ```wl
/// In:  {Precision[2], Precision[2.5], Precision[N[Pi, 20]]}
/// Out: {Infinity, MachinePrecision, 20.}
/// ```
///
/// ```wl
/// In:  Precision[{1, x, 2.}]
/// Out: MachinePrecision
/// ```
@Builtin(seeAlso = {"Accuracy", "N", "MachinePrecision"})
final class Precision {
  private Precision() {}

  @Form
  static Expr digits(Expr x) {
    double least = least(x);
    return least == Double.POSITIVE_INFINITY
        ? Infinities.POSITIVE
        : least == MACHINE ? Symbol.system("MachinePrecision") : Real.of(least);
  }

  /// Stands for machine precision, which counts as lower than every other.
  private static final double MACHINE = -1;

  private static double least(Expr x) {
    return switch (x) {
      case Real _ -> MACHINE;
      case Complex(Num re, Num im) -> Math.min(least(re), least(im));
      case BigReal big -> big.precision();
      case Packed.Reals _ -> MACHINE;
      case Normal call -> {
        double least = least(call.head());
        for (Expr arg : call.args()) {
          least = Math.min(least, least(arg));
        }
        yield least;
      }
      case Assoc assoc -> least(Call.list(assoc.values()));
      default -> Double.POSITIVE_INFINITY;
    };
  }
}
