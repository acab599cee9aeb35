package org.scheelite.std.statistics;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;

/// Quartiles.
///
/// `Quartiles[list]` is the list of the quantiles at 1/4, 1/2 and 3/4, interpolated between the
/// elements.
///
/// ```wl
/// In:  Quartiles[{1, 2, 3, 4, 5}]
/// Out: {7/4, 3, 17/4}
/// ```
///
/// ```wl
/// In:  Quartiles[{1., 2.}]
/// Out: {1., 1.5, 2.}
/// ```
@Builtin(seeAlso = {"Quantile", "Median"})
final class Quartiles {
  private static final Expr PARAMETERS =
      Call.list(Call.list(Rational.of(1, 2), Int.ZERO), Call.list(Int.ZERO, Int.ONE));

  private Quartiles() {}

  @Form
  static Expr quartiles(Expr data) {
    Expr parts = Call.list(Rational.of(1, 4), Rational.of(1, 2), Rational.of(3, 4));
    return Data.call("Quantile", data, parts, PARAMETERS);
  }
}
