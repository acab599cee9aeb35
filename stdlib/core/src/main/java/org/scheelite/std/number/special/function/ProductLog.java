package org.scheelite.std.number.special.function;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.ApcomplexMath;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The solution of `w E^w = x`.
///
/// `ProductLog[x]` is the principal solution `w` of `w E^w = x`, Lambert's function.
///
/// ```wl
/// In:  {ProductLog[0], ProductLog[E]}
/// Out: {0, 1}
/// In:  ProductLog[1.]
/// Out~: 0.567143290410
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Log"})
final class ProductLog {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.w(x[0]), z -> ApcomplexMath.w(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> 0, {E} -> 1, {-(1/E)} -> -1, {Infinity} -> Infinity}");

  private ProductLog() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
