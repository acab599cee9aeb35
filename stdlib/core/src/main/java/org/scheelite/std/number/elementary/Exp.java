package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.Terms;

/// The exponential function.
///
/// `Exp[x]` is `E^x`.
///
/// ```wl
/// In:  {Exp[0], Exp[1.], Exp[x], Exp[2 Log[x]]}
/// Out: {1, 2.718281828459045, E^x, x^2}
/// ```
///
/// ```wl
/// In:  Exp[{0., 1.}]
/// Out: {1., 2.718281828459045}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Log", "Power", "E"})
final class Exp {
  private Exp() {}

  @Form
  static Expr value(Expr x) {
    return x instanceof Real(double value) && value < 700
        ? Real.of(Math.exp(value))
        : Terms.power(Sym.E, x);
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals ? Elementwise.reals(call, Math::exp) : null;
  }
}
