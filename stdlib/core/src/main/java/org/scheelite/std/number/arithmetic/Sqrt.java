package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.Terms;

/// Square roots.
///
/// `Sqrt[x]` is `x^(1/2)`, the root with a non-negative real part. Square factors are taken out of
/// roots of exact numbers.
///
/// ```wl
/// In:  {Sqrt[16], Sqrt[8], Sqrt[2.]}
/// Out: {4, 2*Sqrt[2], 1.4142135623730951}
/// ```
///
/// ```wl
/// In:  {Sqrt[-4], Sqrt[-2.25], Sqrt[x]}
/// Out: {2*I, 0. + 1.5*I, Sqrt[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Power", "CubeRoot", "Surd"})
final class Sqrt {
  private Sqrt() {}

  @Form
  static Expr root(Expr x) {
    return x instanceof Real(double value) && value >= 0
        ? Real.of(Math.sqrt(value))
        : Terms.sqrt(x);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.size() == 1 && call.arg(0) instanceof Packed.Reals
        ? Elementwise.reals(call, Math::sqrt)
        : null;
  }
}
