package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Difference by value.
///
/// `Unequal[a, b]`, written `a != b`, is `True` where the sides certainly differ and `False` where
/// they are equal. `a != b != c` says that no two of them are equal.
///
/// ```wl
/// In:  {1 != 2, 1 != 1., x != y}
/// Out: {True, False, x != y}
/// ```
///
/// ```wl
/// In:  1 != 2 != 1
/// Out: False
/// ```
@Builtin(seeAlso = {"Equal", "UnsameQ"})
final class Unequal {
  private Unequal() {}

  @Form(whole = true)
  static @Nullable Expr unequal(Normal call, Frame frame) {
    @Nullable Expr answer = Sym.TRUE;
    for (int i = 0; i < call.size(); i++) {
      for (int k = i + 1; k < call.size(); k++) {
        Expr pair = Relations.equal(call.arg(i), call.arg(k), frame);
        if (pair == null) {
          answer = null;
        } else if (pair.equals(Sym.TRUE)) {
          return Sym.FALSE;
        }
      }
    }
    return answer;
  }
}
