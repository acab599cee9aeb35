package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Equality by value.
///
/// `Equal[a, b]`, written `a == b`, is `True` where both sides have the same value, `False` where
/// they certainly differ, and stays as it is where that is not known. Exact and inexact numbers are
/// compared by value; inexact ones are equal when they differ only in their last digits. Lists are
/// compared element by element. A chain `a == b == c` says that all are equal.
///
/// ```wl
/// In:  {1 == 1., 2 + 2 == 5, x == y}
/// Out: {True, False, x == y}
/// ```
///
/// ```wl
/// In:  {0.1 + 0.2 == 0.3, Pi == 22/7}
/// Out: {True, False}
/// ```
///
/// ```wl
/// In:  {{1, 2} == {1, 2}, "a" == "b"}
/// Out: {True, False}
/// ```
@Builtin(seeAlso = {"Unequal", "SameQ", "Less"})
final class Equal {
  private Equal() {}

  @Form(whole = true)
  static @Nullable Expr equal(Normal call, Frame frame) {
    if (call.size() == 2) {
      return Relations.equal(call.arg(0), call.arg(1), frame);
    }
    @Nullable Expr answer = Sym.TRUE;
    for (int i = 0; i + 1 < call.size(); i++) {
      Expr pair = Relations.equal(call.arg(i), call.arg(i + 1), frame);
      if (pair == null) {
        answer = null;
      } else if (pair.equals(Sym.FALSE)) {
        return pair;
      }
    }
    return answer;
  }
}
