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
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.NumberFunction;

/// The inverse hyperbolic cosine.
///
/// `ArcCosh[x]` is the number whose hyperbolic cosine is `x`; complex below 1.
///
/// ```wl
/// In:  {ArcCosh[1], ArcCosh[2.]}
/// Out: {0, 1.3169578969248166}
/// ```
///
/// ```wl
/// In:  ArcCosh[x]
/// Out: ArcCosh[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Cosh", "ArcSinh"})
final class ArcCosh {
  private static final NumberFunction FUNCTION =
      new NumberFunction(Areas::arcCosh, Areas::arcCosh, ApfloatMath::acosh, ApcomplexMath::acosh);

  private ArcCosh() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    return x.equals(Int.ONE) ? Int.ZERO : null;
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Areas::arcCosh) : null;
  }
}
