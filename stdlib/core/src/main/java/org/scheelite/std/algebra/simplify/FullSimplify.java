package org.scheelite.std.algebra.simplify;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Simple forms, with more ways to get there.
///
/// `FullSimplify[expr]` does what `Simplify` does, and knows of factorials, gamma functions and
/// nested roots too; `FullSimplify[expr, assum]` uses assumptions.
///
/// ```wl
/// In:  FullSimplify[Gamma[n + 1]/Gamma[n]]
/// Out: n
/// In:  FullSimplify[Sqrt[3 + 2 Sqrt[2]]]
/// Out: 1 + Sqrt[2]
/// In:  FullSimplify[Log[x] + Log[y], x > 0 && y > 0]
/// Out: Log[x*y]
/// ```
@Builtin(seeAlso = {"Simplify", "Refine"})
final class FullSimplify {
  /// What is made small.
  static final Option<Expr> COMPLEXITY = Simplification.COMPLEXITY;

  /// What is assumed.
  static final Option<Expr> ASSUMPTIONS = Simplification.ASSUMPTIONS;

  private FullSimplify() {}

  @Form
  static Expr of(Expr expr, Options options, Frame frame) {
    return of(expr, Sym.TRUE, options, frame);
  }

  @Form
  static Expr of(Expr expr, Expr assumptions, Options options, Frame frame) {
    return Simplification.of(
        expr, assumptions, options.get(ASSUMPTIONS), options.get(COMPLEXITY), true, frame);
  }
}
