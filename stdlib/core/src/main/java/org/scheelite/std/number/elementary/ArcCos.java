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
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.NumberFunction;
import org.scheelite.std.number.Terms;

/// The inverse cosine.
///
/// `ArcCos[x]` is the angle from 0 to `Pi` whose cosine is `x`; complex outside -1 to 1.
///
/// ```wl
/// In:  {ArcCos[1/2], ArcCos[-1], ArcCos[0.5]}
/// Out: {Pi/3, Pi, 1.0471975511965979}
/// ```
///
/// ```wl
/// In:  {ArcCos[0], ArcCos[x]}
/// Out: {Pi/2, ArcCos[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Cos", "ArcSin"})
final class ArcCos {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Math::acos, Areas::arcCosine, ApfloatMath::acos, ApcomplexMath::acos);

  private ArcCos() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    Num q = InverseAngles.sine(x, frame);
    return q == null ? null : Terms.product(Arithmetic.subtract(Rational.of(1, 2), q), Sym.PI);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Math::acos) : null;
  }
}
