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

/// The imaginary error function.
///
/// `Erfi[x]` is `Erf[I x]/I`.
///
/// ```wl
/// In:  Erfi[1.]
/// Out~: 1.65042575880
/// In:  D[Erfi[x], x]
/// Out: (2*E^x^2)/Sqrt[Pi]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Erf"})
final class Erfi {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.erfi(x[0]), z -> ApcomplexMath.erfi(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> 0, {Infinity} -> Infinity, {-Infinity} -> -Infinity}");

  private Erfi() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
