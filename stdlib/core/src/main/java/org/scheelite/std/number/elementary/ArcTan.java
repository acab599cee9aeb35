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
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.number.Comparison;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.NumberFunction;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// The inverse tangent.
///
/// `ArcTan[x]` is the angle between `-Pi/2` and `Pi/2` whose tangent is `x`. `ArcTan[x, y]` is the
/// angle of the point `{x, y}`, above `-Pi` and at most `Pi`.
///
/// ```wl
/// In:  {ArcTan[1], ArcTan[Sqrt[3]], ArcTan[1.], ArcTan[Infinity]}
/// Out: {Pi/4, Pi/3, 0.7853981633974483, Pi/2}
/// ```
///
/// ```wl
/// In:  {ArcTan[-1, 1], ArcTan[0, -1], ArcTan[1., 2.]}
/// Out: {(3*Pi)/4, -1/2*Pi, 1.1071487177940904}
/// In:  ArcTan[0, 0]
/// Msg: ArcTan::indet: Indeterminate expression ArcTan[0, 0] encountered.
/// Out: Indeterminate
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Tan", "Arg"})
final class ArcTan {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Math::atan, Complex::atan, ApfloatMath::atan, ApcomplexMath::atan);

  private ArcTan() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    if (Infinities.sign(x) != 0) {
      return Terms.pi(Infinities.sign(x), 2);
    }
    Num q = InverseAngles.tangent(x, frame);
    if (q != null) {
      return Terms.product(q, Sym.PI);
    }
    Expr opposite = Angles.negated(x);
    return opposite == null ? null : Terms.negate(Call.of(Symbol.system("ArcTan"), opposite));
  }

  @Form
  static @Nullable Expr angle(Expr x, Expr y, Frame frame) {
    if (x instanceof Real(double a) && y instanceof Real(double b)) {
      return Real.of(Math.atan2(b, a));
    }
    int right = Comparison.order(x, Int.ZERO, frame);
    int up = Comparison.order(y, Int.ZERO, frame);
    if (right == Comparison.UNKNOWN || up == Comparison.UNKNOWN) {
      return null;
    }
    if (right == 0 && up == 0) {
      frame.message(GeneralMessages.INDET.by("ArcTan"), Call.of(Symbol.system("ArcTan"), x, y));
      return Sym.INDETERMINATE;
    }
    if (isMachine(x) || isMachine(y)) {
      return Real.of(Math.atan2(Numerics.machine(y, frame), Numerics.machine(x, frame)));
    }
    if (right == 0) {
      return Terms.pi(up, 2);
    }
    Expr angle = Call.of(Symbol.system("ArcTan"), Terms.quotient(y, x));
    return right > 0 ? angle : Terms.sum(angle, up >= 0 ? Sym.PI : Terms.negate(Sym.PI));
  }

  private static boolean isMachine(Expr x) {
    return x instanceof Real;
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.size() == 1 && call.arg(0) instanceof Packed.Reals
        ? Elementwise.reals(call, Math::atan)
        : null;
  }
}
