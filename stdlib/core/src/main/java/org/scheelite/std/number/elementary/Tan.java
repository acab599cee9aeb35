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
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.NumberFunction;
import org.scheelite.std.number.Terms;

/// The tangent.
///
/// `Tan[x]` is the tangent of an angle in radians. It is exact at simple multiples of `Pi`.
///
/// ```wl
/// In:  {Tan[0], Tan[Pi/4], Tan[Pi/3], Tan[1.]}
/// Out: {0, 1, Sqrt[3], 1.5574077246549023}
/// ```
///
/// ```wl
/// In:  {Tan[Pi/2], Tan[-x], Tan[ArcTan[x]]}
/// Out: {ComplexInfinity, -Tan[x], x}
/// ```
///
/// ```wl
/// In:  {Tan[x + Pi], Tan[x + Pi/2], Tan[Pi/8]}
/// Out: {Tan[x], -Cot[x], -1 + Sqrt[2]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Sin", "Cos", "ArcTan", "Tanh"})
final class Tan {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Math::tan, Complex::tan, ApfloatMath::tan, ApcomplexMath::tan);

  private Tan() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    Expr exact = Angles.tan(x);
    if (exact != null) {
      return exact;
    }

    Expr opposite = Angles.negated(x);
    if (opposite != null) {
      return Terms.negate(Call.of(Symbol.system("Tan"), opposite));
    }

    Angles.Shifted shifted = Angles.shifted(x);
    if (shifted != null) {
      int quarters = shifted.quarters();
      return Angles.turned(quarters % 2 == 0 ? "Tan" : "Cot", quarters % 2 == 1, shifted.rest());
    }
    Expr inner = Angles.argument(x, "ArcTan");
    if (inner != null) {
      return inner;
    }
    Expr y = Angles.imaginary(x);
    return y == null ? null : Terms.product(Complexes.I, Call.of(Symbol.system("Tanh"), y));
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Math::tan) : null;
  }
}
