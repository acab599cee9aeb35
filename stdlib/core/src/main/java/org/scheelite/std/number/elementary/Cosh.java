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
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.NumberFunction;

/// The hyperbolic cosine.
///
/// `Cosh[x]` is `(E^x + E^-x)/2`.
///
/// ```wl
/// In:  {Cosh[0], Cosh[1.]}
/// Out: {1, 1.543080634815244}
/// ```
///
/// ```wl
/// In:  {Cosh[-x], Cosh[ArcCosh[x]]}
/// Out: {Cosh[x], x}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Sinh", "Tanh", "ArcCosh"})
final class Cosh {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Math::cosh, Complex::cosh, ApfloatMath::cosh, ApcomplexMath::cosh);

  private Cosh() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    if (x.equals(Int.ZERO)) {
      return Int.ONE;
    }
    if (Infinities.sign(x) != 0) {
      return Infinities.POSITIVE;
    }

    Expr opposite = Angles.negated(x);
    if (opposite != null) {
      return Call.of(Symbol.system("Cosh"), opposite);
    }

    Expr y = Angles.imaginary(x);
    return y == null ? Angles.argument(x, "ArcCosh") : Call.of(Symbol.system("Cos"), y);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Math::cosh) : null;
  }
}
