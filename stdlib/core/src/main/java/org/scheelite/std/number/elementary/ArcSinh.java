package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.ApcomplexMath;
import org.apfloat.ApfloatMath;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.NumberFunction;
import org.scheelite.std.number.Terms;

/// The inverse hyperbolic sine.
///
/// `ArcSinh[x]` is the number whose hyperbolic sine is `x`.
///
/// ```wl
/// In:  {ArcSinh[0], ArcSinh[1.]}
/// Out: {0, 0.881373587019543}
/// ```
///
/// ```wl
/// In:  ArcSinh[-x]
/// Out: -ArcSinh[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Sinh", "ArcCosh"})
final class ArcSinh {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Areas::arcSinh, Complex::asinh, ApfloatMath::asinh, ApcomplexMath::asinh);

  private ArcSinh() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    if (x.equals(Int.ZERO)) {
      return x;
    }

    Expr opposite = Angles.negated(x);
    if (opposite != null) {
      return Terms.negate(Call.of(Symbol.system("ArcSinh"), opposite));
    }

    return null;
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Areas::arcSinh) : null;
  }
}
