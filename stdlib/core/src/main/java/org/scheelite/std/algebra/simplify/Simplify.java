package org.scheelite.std.algebra.simplify;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Simple forms.
///
/// `Simplify[expr]` tries many forms of an expression and of its parts - multiplied out, factored,
/// brought together, with trigonometric functions expanded and reduced - and gives the one with the
/// fewest leaves. `Simplify[expr, assum]` uses assumptions such as `x > 0` or `Element[n,
/// Integers]`, besides those of `$Assumptions`. `ComplexityFunction -> f` measures by `f`.
///
/// ```wl
/// In:  Simplify[Sin[x]^2 + Cos[x]^2]
/// Out: 1
/// In:  Simplify[(x - 1) (x + 1) (x^2 + 1) + 1]
/// Out: x^4
/// In:  Simplify[Sqrt[x^2], x > 0]
/// Out: x
/// In:  Simplify[(x^2 - 1)/(x - 1)]
/// Out: 1 + x
/// In:  Simplify[Sin[n Pi], Element[n, Integers]]
/// Out: 0
/// ```
@Builtin(seeAlso = {"FullSimplify", "Refine", "Factor", "Expand", "Assuming"})
final class Simplify {
  /// What is made small.
  static final Option<Expr> COMPLEXITY = Simplification.COMPLEXITY;

  /// What is assumed.
  static final Option<Expr> ASSUMPTIONS = Simplification.ASSUMPTIONS;

  private Simplify() {}

  @Form
  static Expr of(Expr expr, Options options, Frame frame) {
    return of(expr, Sym.TRUE, options, frame);
  }

  @Form
  static Expr of(Expr expr, Expr assumptions, Options options, Frame frame) {
    return Simplification.of(
        expr, assumptions, options.get(ASSUMPTIONS), options.get(COMPLEXITY), false, frame);
  }
}
