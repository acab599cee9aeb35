package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Arguments of complex numbers.
///
/// `Arg[z]` is the angle of `z` in the complex plane, above `-Pi` and at most `Pi`.
///
/// ```wl
/// In:  {Arg[1 + I], Arg[-1], Arg[2.5], Arg[I]}
/// Out: {Pi/4, Pi, 0, Pi/2}
/// ```
///
/// ```wl
/// In:  Arg[-1. + 1. I]
/// Out: 2.356194490192345
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Abs", "ReIm", "AbsArg"})
final class Arg {
  private Arg() {}

  @Form
  static @Nullable Expr angle(Expr z, Frame frame) {
    if (z instanceof Complex(Real(double re), Real(double im))) {
      return Real.of(Math.atan2(im, re));
    }
    if (z instanceof Complex(Num re, Num im)) {
      return Call.of(Symbol.system("ArcTan"), re, im);
    }
    int sign = Sign.of(z, frame);
    return sign == Sign.UNKNOWN
        ? null
        : sign >= 0 ? Int.ZERO : z instanceof Real ? Real.of(Math.PI) : Sym.PI;
  }
}
