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

/// Kummer's confluent hypergeometric function.
///
/// `Hypergeometric1F1[a, b, x]` is the sum of `Pochhammer[a, k]/Pochhammer[b, k] x^k/k!`. It is
/// computed for inexact numbers.
///
/// ```wl
/// In:  Hypergeometric1F1[1, 2, 1.]
/// Out~: 1.71828182846
/// In:  Hypergeometric1F1[a, b, 0]
/// Out: 1
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Hypergeometric2F1"})
final class Hypergeometric1F1 {
  private static final Computed FUNCTION =
      new Computed(
          x -> ApfloatMath.hypergeometric1F1(x[0], x[1], x[2]),
          z -> ApcomplexMath.hypergeometric1F1(z[0], z[1], z[2]));

  private static final ExactValues EXACT = ExactValues.of("{{Any, Any, 0} -> 1}");

  private Hypergeometric1F1() {}

  @Form
  static @Nullable Expr value(Expr a0, Expr a1, Expr a2, Frame frame) {
    Expr exact = EXACT.at(a0, a1, a2);
    return exact != null ? exact : FUNCTION.of(a0, a1, a2);
  }
}
