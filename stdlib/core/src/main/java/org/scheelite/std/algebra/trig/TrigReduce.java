package org.scheelite.std.algebra.trig;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.polynomial.Contents;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.number.Terms;

/// Products of trigonometric functions as sums.
///
/// `TrigReduce[expr]` writes products and powers of sines and cosines, circular or hyperbolic, as
/// sums of functions of combined angles.
///
/// ```wl
/// In:  TrigReduce[2 Sin[x] Cos[y]]
/// Out: Sin[x - y] + Sin[x + y]
/// In:  TrigReduce[{2 Cos[x]^2, Sin[x]^2, Sin[x]^3}]
/// Out: {1 + Cos[2*x], (1 - Cos[2*x])/2, (3*Sin[x] - Sin[3*x])/4}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"TrigExpand", "TrigFactor", "TrigToExp"})
final class TrigReduce {
  private TrigReduce() {}

  @Form
  static Expr of(Expr expr, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> of(e, frame), frame);
    if (threaded != null) {
      return threaded;
    }
    Expr inner = Rewriting.bottomUp(expr, e -> null, frame);
    Expr reduced = Harmonics.read(denominators(inner, frame), frame).expr();
    return reduced.equals(expr) ? expr : withoutContent(reduced, frame);
  }

  /// The positive numeric content in front.
  private static Expr withoutContent(Expr expr, Frame frame) {
    Kernels kernels = Kernels.of(frame, expr);
    Polynomial p = kernels.polynomial(expr);
    if (p == null || p.size() < 2) {
      return expr;
    }
    Num content = Contents.positive(p);
    return frame.evaluate(Terms.product(content, kernels.expr(p.over(content))));
  }

  /// Negative powers, with their bases reduced.
  private static Expr denominators(Expr expr, Frame frame) {
    return Rewriting.bottomUp(
        expr,
        e ->
            e instanceof Call power
                    && power.is(org.scheelite.expr.Sym.POWER, 2)
                    && power.arg(1) instanceof org.scheelite.expr.Int(long n)
                    && n < 0
                    && power.arg(0) instanceof Call
                ? power.with(0, of(power.arg(0), frame))
                : null,
        frame);
  }
}
