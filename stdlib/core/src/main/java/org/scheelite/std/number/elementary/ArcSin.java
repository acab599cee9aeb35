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
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.NumberFunction;
import org.scheelite.std.number.Terms;

/// The inverse sine.
///
/// `ArcSin[x]` is the angle from `-Pi/2` to `Pi/2` whose sine is `x`; complex outside -1 to 1.
///
/// ```wl
/// In:  {ArcSin[1/2], ArcSin[-1], ArcSin[0.5]}
/// Out: {Pi/6, -1/2*Pi, 0.5235987755982989}
/// ```
///
/// ```wl
/// In:  {ArcSin[Sqrt[3]/2], ArcSin[x]}
/// Out: {Pi/3, ArcSin[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Sin", "ArcCos"})
final class ArcSin {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Math::asin, Areas::arcSine, ApfloatMath::asin, ApcomplexMath::asin);

  private ArcSin() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    Num q = InverseAngles.sine(x, frame);
    if (q != null) {
      return Terms.product(q, Sym.PI);
    }

    Expr opposite = Angles.negated(x);
    if (opposite != null) {
      return Terms.negate(Call.of(Symbol.system("ArcSin"), opposite));
    }

    return null;
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Math::asin) : null;
  }
}
