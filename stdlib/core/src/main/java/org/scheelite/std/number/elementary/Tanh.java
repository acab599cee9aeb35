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
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.NumberFunction;
import org.scheelite.std.number.Terms;

/// The hyperbolic tangent.
///
/// `Tanh[x]` is `Sinh[x]/Cosh[x]`.
///
/// ```wl
/// In:  {Tanh[0], Tanh[1.], Tanh[Infinity]}
/// Out: {0, 0.7615941559557649, 1}
/// ```
///
/// ```wl
/// In:  {Tanh[-x], Tanh[ArcTanh[x]]}
/// Out: {-Tanh[x], x}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Sinh", "Cosh", "ArcTanh"})
final class Tanh {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Math::tanh, Complex::tanh, ApfloatMath::tanh, ApcomplexMath::tanh);

  private Tanh() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    if (x.equals(Int.ZERO)) {
      return x;
    }
    if (Infinities.sign(x) != 0) {
      return Int.of(Infinities.sign(x));
    }

    Expr opposite = Angles.negated(x);
    if (opposite != null) {
      return Terms.negate(Call.of(Symbol.system("Tanh"), opposite));
    }

    Expr y = Angles.imaginary(x);
    return y == null
        ? Angles.argument(x, "ArcTanh")
        : Terms.product(Complexes.I, Call.of(Symbol.system("Tan"), y));
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Math::tanh) : null;
  }
}
