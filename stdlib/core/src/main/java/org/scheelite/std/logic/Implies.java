package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Logical implication.
///
/// `Implies[a, b]` is `False` where `a` is `True` and `b` is `False`; it is `True` where `a` is
/// `False` or `b` is `True`.
///
/// ```wl
/// In:  {Implies[True, False], Implies[False, True]}
/// Out: {False, True}
/// ```
///
/// ```wl
/// In:  {Implies[True, x], Implies[x, False]}
/// Out: {x, !x}
/// ```
@Builtin(seeAlso = {"And", "Or", "Equivalent"})
final class Implies {
  private Implies() {}

  @Form
  static @Nullable Expr implies(Expr a, Expr b) {
    if (a.equals(Sym.FALSE) || b.equals(Sym.TRUE) || a.equals(b)) {
      return Sym.TRUE;
    }
    if (a.equals(Sym.TRUE)) {
      return b;
    }
    return b.equals(Sym.FALSE) ? Call.of(Sym.NOT, a) : null;
  }
}
