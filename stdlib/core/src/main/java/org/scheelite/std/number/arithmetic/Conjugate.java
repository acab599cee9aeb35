package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Numerics;

/// Complex conjugates.
///
/// `Conjugate[z]` is `z` with the sign of its imaginary part changed.
///
/// ```wl
/// In:  {Conjugate[3 + 4 I], Conjugate[2.5]}
/// Out: {3 - 4*I, 2.5}
/// ```
///
/// ```wl
/// In:  {Conjugate[x], Conjugate[Pi]}
/// Out: {Conjugate[x], Pi}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Re", "Im", "Abs", "Arg"})
final class Conjugate {
  private Conjugate() {}

  @Form
  static @Nullable Expr part(Expr z, Frame frame) {
    if (z instanceof Complex(Num re, Num im)) {
      return Complexes.of(re, Arithmetic.negate(im));
    }
    return z instanceof Num || !Double.isNaN(Numerics.machine(z, frame)) ? z : null;
  }
}
