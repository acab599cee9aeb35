package org.scheelite.std.algebra.trig;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;

/// Trigonometric functions as exponentials.
///
/// `TrigToExp[expr]` writes trigonometric and hyperbolic functions in exponentials, and their
/// inverses in logarithms.
///
/// ```wl
/// In:  TrigToExp[Cos[x]]
/// Out: 1/(2*E^(I*x)) + E^(I*x)/2
/// In:  TrigToExp[Sin[x]]
/// Out: (I/2)/E^(I*x) - (I/2)*E^(I*x)
/// In:  TrigToExp[ArcTan[x]]
/// Out: (I/2)*(Log[1 - I*x] - Log[1 + I*x])
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"ExpToTrig", "TrigExpand", "TrigReduce"})
final class TrigToExp {
  private TrigToExp() {}

  @Form
  static Expr of(Expr expr, Frame frame) {
    return Rewriting.bottomUp(
        expr,
        e -> {
          String name = Rewriting.function(e);
          return name.isEmpty() ? null : Exponentials.of(name, ((Call) e).arg(0));
        },
        frame);
  }
}
