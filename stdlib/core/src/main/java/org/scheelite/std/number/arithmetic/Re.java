package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;

/// Real parts.
///
/// `Re[z]` is the real part of a number.
///
/// ```wl
/// In:  {Re[3 + 4 I], Re[2.5], Re[x]}
/// Out: {3, 2.5, Re[x]}
/// ```
///
/// ```wl
/// In:  Re[{1. + 2. I, 5}]
/// Out: {1., 5}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Im", "Conjugate", "Abs", "Arg"})
final class Re {
  private Re() {}

  @Form
  static @Nullable Expr part(Expr z, Frame frame) {
    if (z instanceof Num n) {
      return Arithmetic.re(n);
    }
    return Double.isNaN(Numerics.machine(z, frame)) ? null : z;
  }
}
