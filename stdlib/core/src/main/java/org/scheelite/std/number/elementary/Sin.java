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
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.NumberFunction;
import org.scheelite.std.number.Terms;

/// The sine.
///
/// `Sin[x]` is the sine of an angle in radians. It is exact at simple multiples of `Pi`.
///
/// ```wl
/// In:  {Sin[0], Sin[Pi/6], Sin[Pi/4], Sin[1.]}
/// Out: {0, 1/2, 1/Sqrt[2], 0.8414709848078965}
/// ```
///
/// ```wl
/// In:  {Sin[-x], Sin[ArcSin[x]], Sin[2 Pi/3]}
/// Out: {-Sin[x], x, Sqrt[3]/2}
/// ```
///
/// ```wl
/// In:  {Sin[x + 2 Pi], Sin[x + Pi/2], Sin[x - Pi]}
/// Out: {Sin[x], Cos[x], -Sin[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Cos", "Tan", "ArcSin", "Sinh"})
final class Sin {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Math::sin, Complex::sin, ApfloatMath::sin, ApcomplexMath::sin);

  private Sin() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    Expr exact = Angles.sin(x);
    if (exact != null) {
      return exact;
    }

    Expr opposite = Angles.negated(x);
    if (opposite != null) {
      return Terms.negate(Call.of(Symbol.system("Sin"), opposite));
    }

    Angles.Shifted shifted = Angles.shifted(x);
    if (shifted != null) {
      int quarters = shifted.quarters();
      return Angles.turned(quarters % 2 == 0 ? "Sin" : "Cos", quarters >= 2, shifted.rest());
    }
    Expr inner = Angles.argument(x, "ArcSin");
    if (inner != null) {
      return inner;
    }
    Expr cosine = Angles.argument(x, "ArcCos");
    if (cosine != null) {
      return Terms.sqrt(Terms.difference(Int.ONE, Terms.power(cosine, Int.TWO)));
    }
    Expr y = Angles.imaginary(x);
    return y == null ? null : Terms.product(Complexes.I, Call.of(Symbol.system("Sinh"), y));
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Math::sin) : null;
  }
}
