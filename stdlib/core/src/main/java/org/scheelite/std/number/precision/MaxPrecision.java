package org.scheelite.std.number.precision;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;

/// The largest precision of results of arithmetic.
///
/// Results that would have more significant digits have `$MaxPrecision`. It is meant to be changed
/// for a while by `Block`; with the same value for `$MinPrecision` all arithmetic is done with that
/// fixed precision.
///
/// ```wl
/// In:  $MaxPrecision
/// Out: Infinity
/// In:  Block[{$MaxPrecision = 20}, Precision[N[2, 15] 3`30]]
/// Out: 15.
/// In:  Block[{$MaxPrecision = 20}, Precision[N[2, 40] + 3`40]]
/// Msg: N::preclg: Requested precision 40 is larger than $MaxPrecision. Using current $MaxPrecision of 20 instead. $MaxPrecision = Infinity specifies that any precision should be allowed.
/// Out: 20.
/// ```
@Builtin(
    name = "$MaxPrecision",
    variable = true,
    seeAlso = {"$MinPrecision", "Precision", "N"})
final class MaxPrecision {
  private MaxPrecision() {}

  @Value
  static Expr value(Frame frame) {
    return Call.of(Sym.DIRECTED_INFINITY, Int.ONE);
  }
}
