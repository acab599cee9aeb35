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

/// Gauss' hypergeometric function.
///
/// `Hypergeometric2F1[a, b, c, x]` is the sum of `Pochhammer[a, k] Pochhammer[b, k]/Pochhammer[c,
/// k] x^k/k!`. It is computed for inexact numbers.
///
/// ```wl
/// In:  Hypergeometric2F1[1, 2, 3, 0.5]
/// Out~: 1.54517744448
/// In:  Hypergeometric2F1[a, b, c, 0]
/// Out: 1
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Hypergeometric1F1"})
final class Hypergeometric2F1 {
  private static final Computed FUNCTION =
      new Computed(
          x -> ApfloatMath.hypergeometric2F1(x[0], x[1], x[2], x[3]),
          z -> ApcomplexMath.hypergeometric2F1(z[0], z[1], z[2], z[3]));

  private static final ExactValues EXACT = ExactValues.of("{{Any, Any, Any, 0} -> 1}");

  private Hypergeometric2F1() {}

  @Form
  static @Nullable Expr value(Expr a0, Expr a1, Expr a2, Expr a3, Frame frame) {
    Expr exact = EXACT.at(a0, a1, a2, a3);
    return exact != null ? exact : FUNCTION.of(a0, a1, a2, a3);
  }
}
