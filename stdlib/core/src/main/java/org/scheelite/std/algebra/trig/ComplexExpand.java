package org.scheelite.std.algebra.trig;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Forms;

/// Real and imaginary parts made visible.
///
/// `ComplexExpand[expr]` writes an expression as a real part and `I` times an imaginary part,
/// taking all variables as real; `ComplexExpand[expr, {z1, z2, …}]` takes those as complex.
///
/// ```wl
/// In:  ComplexExpand[Sin[x + I y]]
/// Out: Cosh[y]*Sin[x] + I*Cos[x]*Sinh[y]
/// In:  ComplexExpand[Re[(x + I y)^2]]
/// Out: x^2 - y^2
/// In:  ComplexExpand[E^(x + I y)]
/// Out: E^x*Cos[y] + I*E^x*Sin[y]
/// In:  ComplexExpand[Abs[x + I y]]
/// Out: Sqrt[x^2 + y^2]
/// In:  ComplexExpand[Re[z^2], z]
/// Out: -Im[z]^2 + Re[z]^2
/// ```
@Builtin(seeAlso = {"Re", "Im", "PowerExpand", "ExpToTrig"})
final class ComplexExpand {
  private ComplexExpand() {}

  @Form
  static Expr of(Expr expr, Frame frame) {
    return expand(expr, List.of(), frame);
  }

  @Form
  static Expr of(Expr expr, Expr complex, Frame frame) {
    return expand(expr, Forms.elements(complex), frame);
  }

  private static Expr expand(Expr expr, List<Expr> complex, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> expand(e, complex, frame), frame);
    return threaded != null ? threaded : new ComplexParts(complex, frame).expanded(expr);
  }
}
