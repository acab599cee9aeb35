package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Comparison;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// Whether numbers differ from zero, as 0 or 1.
///
/// `Unitize[x]` is 0 where `x` is zero and 1 where it is another number; `Unitize[x, dx]` is 0
/// where the absolute value of `x` is below `dx`.
///
/// ```wl
/// In:  Unitize[{-2, 0, 1.5, 0., I}]
/// Out: {1, 0, 1, 0, 1}
/// In:  {Unitize[0.01, 0.1], Unitize[0.1, 0.1], Unitize[x]}
/// Out: {0, 1, Unitize[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"UnitStep", "Boole", "Chop"})
final class Unitize {
  private static final Symbol ABS = Symbol.system("Abs");

  private Unitize() {}

  @Form
  static @Nullable Expr unit(Expr x, Frame frame) {
    if (Infinities.sign(x) != 0) {
      return Int.ONE;
    }
    if (!Numerics.isNumeric(x, frame)) {
      return null;
    }
    int order = Comparison.order(frame.evaluate(Call.of(ABS, x)), Int.ZERO, frame);
    return order == Comparison.UNKNOWN ? null : order == 0 ? Int.ZERO : Int.ONE;
  }

  @Form
  static @Nullable Expr unit(Expr x, Expr least, Frame frame) {
    int order = Comparison.order(frame.evaluate(Call.of(ABS, x)), least, frame);
    return order == Comparison.UNKNOWN ? null : order < 0 ? Int.ZERO : Int.ONE;
  }
}
