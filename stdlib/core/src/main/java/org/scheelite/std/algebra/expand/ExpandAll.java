package org.scheelite.std.algebra.expand;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;

/// Everything multiplied out, at all levels.
///
/// `ExpandAll[expr]` multiplies out products and whole powers anywhere in an expression, also in
/// denominators and arguments. `ExpandAll[expr, pattern]` leaves alone what is free of the pattern.
///
/// ```wl
/// In:  ExpandAll[1/(1 + x)^2 + Sin[(1 + x)^2]]
/// Out: (1 + 2*x + x^2)^(-1) + Sin[1 + 2*x + x^2]
/// In:  ExpandAll[Sqrt[(1 + x)^2]]
/// Out: Sqrt[1 + 2*x + x^2]
/// ```
@Builtin(seeAlso = {"Expand", "ExpandNumerator", "ExpandDenominator"})
final class ExpandAll {
  private static final Symbol FREE_Q = Symbol.system("FreeQ");

  private ExpandAll() {}

  @Form
  static Expr expand(Expr expr, Frame frame) {
    return deep(expr, null, frame);
  }

  @Form
  static Expr expand(Expr expr, Expr pattern, Frame frame) {
    return deep(expr, pattern, frame);
  }

  private static Expr deep(
      Expr expr, @org.jspecify.annotations.Nullable Expr pattern, Frame frame) {
    if (!(expr instanceof Call call)) {
      return expr;
    }
    Expr[] args = call.toArray();
    for (int i = 0; i < args.length; i++) {
      args[i] = deep(args[i], pattern, frame);
    }
    Expr inner = frame.evaluate(call.withArgs(args));
    Expr opened = denominators(inner, frame);
    return pattern == null
        ? Expansion.of(opened, frame)
        : new Expansion(frame, e -> frame.test(FREE_Q, e, pattern)).expanded(opened);
  }

  /// The denominators of a term, multiplied out together.
  private static Expr denominators(Expr expr, Frame frame) {
    if (expr instanceof Call sum && sum.is(org.scheelite.expr.Sym.PLUS)) {
      return frame.evaluate(
          Call.of(sum.head(), sum.args().stream().map(t -> denominators(t, frame)).toList()));
    }
    var parts = org.scheelite.std.algebra.Quotient.of(expr);
    if (parts.denominator().isEmpty()) {
      return expr;
    }
    Expr below = Expansion.of(frame.evaluate(Forms.product(parts.denominator())), frame);
    return frame.evaluate(
        org.scheelite.std.number.Terms.quotient(Forms.product(parts.numerator()), below));
  }
}
