package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.pattern.Matcher;

/// Whether a pattern matches.
///
/// `MatchQ[expr, pattern]` tells whether the whole of `expr` matches. `MatchQ[pattern]` is a
/// function that tests.
///
/// ```wl
/// In:  MatchQ[{1, 2}, {_Integer, _}]
/// Out: True
/// In:  MatchQ[f[x], g[_]]
/// Out: False
/// In:  MatchQ[3, n_ /; n > 2]
/// Out: True
/// In:  MatchQ[_Integer | _Real][2.]
/// Out: True
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Cases", "FreeQ", "Replace", "Switch"})
final class MatchQ {

  @Form
  static Expr test(Expr expr, Expr pattern, Frame frame) {
    return Sym.bool(Matcher.of(pattern, frame).matches(expr, frame));
  }
}
