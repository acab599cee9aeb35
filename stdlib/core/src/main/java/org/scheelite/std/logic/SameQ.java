package org.scheelite.std.logic;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Whether expressions are identical.
///
/// `SameQ[a, b]`, written `a === b`, is `True` where both are the same expression and `False`
/// otherwise; unlike `==` it always decides. The integer `1` and the real `1.` are not the same.
///
/// ```wl
/// In:  {a === a, a === b, 1 === 1.}
/// Out: {True, False, False}
/// ```
///
/// ```wl
/// In:  SameQ[1, 1, 1]
/// Out: True
/// ```
@Builtin(seeAlso = {"UnsameQ", "Equal", "MatchQ"})
final class SameQ {
  private SameQ() {}

  @Form(whole = true)
  static Expr same(Normal call, Frame frame) {
    for (int i = 0; i + 1 < call.size(); i++) {
      if (!Sameness.same(call.arg(i), call.arg(i + 1))) {
        return Sym.FALSE;
      }
    }
    return Sym.TRUE;
  }
}
