package org.scheelite.std.logic;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Whether expressions are not identical.
///
/// `UnsameQ[a, b]`, written `a =!= b`, is `True` where the expressions differ. With more arguments
/// it says that no two of them are the same.
///
/// ```wl
/// In:  {a =!= b, a =!= a, 1 =!= 1.}
/// Out: {True, False, True}
/// ```
///
/// ```wl
/// In:  UnsameQ[1, 2, 1]
/// Out: False
/// ```
@Builtin(seeAlso = {"SameQ", "Unequal"})
final class UnsameQ {
  private UnsameQ() {}

  @Form(whole = true)
  static Expr unsame(Normal call, Frame frame) {
    for (int i = 0; i < call.size(); i++) {
      for (int k = i + 1; k < call.size(); k++) {
        if (Sameness.same(call.arg(i), call.arg(k))) {
          return Sym.FALSE;
        }
      }
    }
    return Sym.TRUE;
  }
}
