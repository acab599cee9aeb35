package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.ApcomplexMath;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Comparison;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.NumberFunction;
import org.scheelite.std.number.Terms;

/// The inverse hyperbolic tangent.
///
/// `ArcTanh[x]` is the number whose hyperbolic tangent is `x`; complex outside -1 to 1.
///
/// ```wl
/// In:  {ArcTanh[0], ArcTanh[0.5]}
/// Out: {0, 0.5493061443340548}
/// ```
///
/// ```wl
/// In:  {ArcTanh[1], ArcTanh[-x]}
/// Out: {Infinity, -ArcTanh[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Tanh", "ArcSinh"})
final class ArcTanh {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Areas::arcTanh, Areas::arcTanh, ApfloatMath::atanh, ApcomplexMath::atanh);

  private ArcTanh() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    if (x.equals(Int.ZERO)) {
      return x;
    }
    if (x instanceof Num n
        && !(n instanceof org.scheelite.expr.Complex)
        && Comparison.numbers(Arithmetic.abs(n), Int.ONE) == 0) {
      return n.sign() > 0 ? Infinities.POSITIVE : Infinities.NEGATIVE;
    }

    Expr opposite = Angles.negated(x);
    if (opposite != null) {
      return Terms.negate(Call.of(Symbol.system("ArcTanh"), opposite));
    }

    return null;
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Areas::arcTanh) : null;
  }
}
