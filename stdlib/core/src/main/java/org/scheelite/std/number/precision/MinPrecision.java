package org.scheelite.std.number.precision;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The least precision of results of arithmetic.
///
/// Results that would have fewer significant digits are given `$MinPrecision`, the missing digits
/// being zeros of the binary or decimal value. It is meant to be changed for a while by `Block`.
///
/// ```wl
/// In:  $MinPrecision
/// Out: 0
/// In:  Block[{$MinPrecision = 20, $MaxPrecision = 20}, Precision[Nest[4 # (1 - #) &, 1/3`20, 50]]]
/// Out: 20.
/// In:  Precision[Nest[4 # (1 - #) &, 1/3`20, 20]] < 20
/// Out: True
/// ```
@Builtin(
    name = "$MinPrecision",
    variable = true,
    seeAlso = {"$MaxPrecision", "Precision", "SetPrecision"})
final class MinPrecision {
  private MinPrecision() {}

  @Value
  static Expr value(Frame frame) {
    return Int.ZERO;
  }
}
