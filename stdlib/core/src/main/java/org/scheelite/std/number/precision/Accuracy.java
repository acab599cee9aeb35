package org.scheelite.std.number.precision;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.BigReals;
import org.scheelite.std.number.Infinities;

/// The number of known decimal places.
///
/// `Accuracy[x]` is `Infinity` for exact numbers; for others the precision less the decimal
/// logarithm of the size.
///
/// ```wl
/// In:  Accuracy[2]
/// Out: Infinity
/// ```
///
/// ```wl
/// In:  Accuracy[1000.]
/// Out: 12.954589770191003
/// ```
@Builtin(seeAlso = {"Precision"})
final class Accuracy {
  private Accuracy() {}

  @Form
  static @Nullable Expr places(Expr x) {
    return switch (x) {
      case Num n when n.isExact() -> Infinities.POSITIVE;
      case Complex _ -> null;
      case Real(double value) ->
          Real.of(value == 0 ? 323.6 : BigReals.MACHINE_PRECISION - Math.log10(Math.abs(value)));
      case Num n -> Real.of(BigReals.accuracy(n));
      case Normal call ->
          Call.of(
              Symbol.system("Min"),
              call.args().stream().map(arg -> Call.of(Symbol.system("Accuracy"), arg)).toList());
      default -> Infinities.POSITIVE;
    };
  }
}
