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

/// The cosine.
///
/// `Cos[x]` is the cosine of an angle in radians. It is exact at simple multiples of `Pi`.
///
/// ```wl
/// In:  {Cos[0], Cos[Pi/3], Cos[Pi], Cos[1.]}
/// Out: {1, 1/2, -1, 0.5403023058681398}
/// ```
///
/// ```wl
/// In:  {Cos[-x], Cos[ArcCos[x]], Cos[Pi/12]}
/// Out: {Cos[x], x, (1 + Sqrt[3])/(2*Sqrt[2])}
/// ```
///
/// ```wl
/// In:  {Cos[x + 2 Pi], Cos[x + Pi/2], Cos[x - Pi]}
/// Out: {Cos[x], -Sin[x], -Cos[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Sin", "Tan", "ArcCos", "Cosh"})
final class Cos {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Math::cos, Complex::cos, ApfloatMath::cos, ApcomplexMath::cos);

  private Cos() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    Expr exact = Angles.cos(x);
    if (exact != null) {
      return exact;
    }

    Expr opposite = Angles.negated(x);
    if (opposite != null) {
      return Call.of(Symbol.system("Cos"), opposite);
    }

    Angles.Shifted shifted = Angles.shifted(x);
    if (shifted != null) {
      int quarters = shifted.quarters();
      return Angles.turned(
          quarters % 2 == 0 ? "Cos" : "Sin", quarters == 1 || quarters == 2, shifted.rest());
    }
    Expr inner = Angles.argument(x, "ArcCos");
    if (inner != null) {
      return inner;
    }
    Expr sine = Angles.argument(x, "ArcSin");
    if (sine != null) {
      return Terms.sqrt(Terms.difference(Int.ONE, Terms.power(sine, Int.TWO)));
    }
    Expr y = Angles.imaginary(x);
    return y == null ? null : Call.of(Symbol.system("Cosh"), y);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Math::cos) : null;
  }
}
