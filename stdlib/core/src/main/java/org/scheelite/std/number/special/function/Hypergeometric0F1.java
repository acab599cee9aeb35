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

/// The confluent hypergeometric function without upper parameters.
///
/// `Hypergeometric0F1[a, x]` is the sum of `x^k/(Pochhammer[a, k] k!)`. It is computed for inexact
/// numbers.
///
/// ```wl
/// In:  Hypergeometric0F1[1, 1.]
/// Out~: 2.27958530234
/// In:  Hypergeometric0F1[a, 0]
/// Out: 1
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"BesselJ", "Hypergeometric1F1"})
final class Hypergeometric0F1 {
  private static final Computed FUNCTION =
      new Computed(
          x -> ApfloatMath.hypergeometric0F1(x[0], x[1]),
          z -> ApcomplexMath.hypergeometric0F1(z[0], z[1]));

  private static final ExactValues EXACT = ExactValues.of("{{Any, 0} -> 1}");

  private Hypergeometric0F1() {}

  @Form
  static @Nullable Expr value(Expr a0, Expr a1, Frame frame) {
    Expr exact = EXACT.at(a0, a1);
    return exact != null ? exact : FUNCTION.of(a0, a1);
  }
}
