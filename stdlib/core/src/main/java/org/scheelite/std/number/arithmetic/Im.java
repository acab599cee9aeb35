package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;

/// Imaginary parts.
///
/// `Im[z]` is the imaginary part of a number.
///
/// ```wl
/// In:  {Im[3 + 4 I], Im[2.5], Im[x]}
/// Out: {4, 0, Im[x]}
/// ```
///
/// ```wl
/// In:  Im[Pi]
/// Out: 0
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Re", "Conjugate", "Abs", "Arg"})
final class Im {
  private Im() {}

  @Form
  static @Nullable Expr part(Expr z, Frame frame) {
    if (z instanceof Num n) {
      return Arithmetic.im(n);
    }
    return Double.isNaN(Numerics.machine(z, frame)) ? null : Int.ZERO;
  }
}
