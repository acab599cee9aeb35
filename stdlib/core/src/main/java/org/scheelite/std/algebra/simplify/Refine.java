package org.scheelite.std.algebra.simplify;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Forms that expressions take under assumptions.
///
/// `Refine[expr, assum]` gives the form that `expr` would have if its variables were numbers that
/// meet the assumptions: equations, inequalities with numbers, and statements such as `Element[x,
/// Reals]`, joined by `&&`. `Refine[expr]` uses `$Assumptions`.
///
/// ```wl
/// In:  Refine[Sqrt[x^2], Element[x, Reals]]
/// Out: Abs[x]
/// In:  {Refine[Abs[x], x < 0], Refine[x > 0, x > 1], Refine[Sign[x y], x > 0 && y < 0]}
/// Out: {-x, True, -1}
/// In:  Refine[Cos[x + n Pi], Element[n, Integers]]
/// Out: (-1)^n*Cos[x]
/// ```
@Builtin(seeAlso = {"Simplify", "Assuming", "Element"})
final class Refine {
  /// What is assumed.
  static final Option<Expr> ASSUMPTIONS = Simplification.ASSUMPTIONS;

  private Refine() {}

  @Form
  static Expr of(Expr expr, Options options, Frame frame) {
    return of(expr, Sym.TRUE, options, frame);
  }

  @Form
  static Expr of(Expr expr, Expr assumptions, Options options, Frame frame) {
    Facts facts = Simplification.facts(assumptions, options.get(ASSUMPTIONS), frame);
    return facts.isEmpty() ? expr : new Refinement(facts, frame).of(expr);
  }
}
