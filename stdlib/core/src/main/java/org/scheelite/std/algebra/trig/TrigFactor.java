package org.scheelite.std.algebra.trig;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;

/// Trigonometric sums as products.
///
/// `TrigFactor[expr]` multiplies out functions of sums and multiples of angles, uses `Sin[x]^2 +
/// Cos[x]^2 == 1`, and factors.
///
/// ```wl
/// In:  TrigFactor[Sin[x]^2 + Sin[x] Cos[x]]
/// Out: Sin[x]*(Cos[x] + Sin[x])
/// In:  TrigFactor[Sin[2 x] + 2 Sin[x]^2]
/// Out: 2*Sin[x]*(Cos[x] + Sin[x])
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"TrigExpand", "TrigReduce", "Factor"})
final class TrigFactor {
  private static final Symbol FACTOR = Symbol.system("Factor");
  private static final Symbol TRIG_EXPAND = Symbol.system("TrigExpand");

  private TrigFactor() {}

  @Form
  static Expr of(Expr expr, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> of(e, frame), frame);
    return threaded != null
        ? threaded
        : frame.call(FACTOR, Pythagoras.reduced(frame.call(TRIG_EXPAND, expr), false, frame));
  }
}
