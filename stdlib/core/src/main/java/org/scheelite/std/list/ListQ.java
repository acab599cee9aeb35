package org.scheelite.std.list;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;

/// Whether an expression is a list.
///
/// `ListQ[expr]` gives `True` where the head of `expr` is `List`, else `False`.
///
/// ```wl
/// In:  ListQ[{1, 2}]
/// Out: True
/// In:  ListQ[f[1, 2]]
/// Out: False
/// ```
@Builtin(seeAlso = {"VectorQ", "AssociationQ", "AtomQ"})
final class ListQ {

  @Form
  static Expr test(Expr expr) {
    return Sym.bool(Lists.isList(expr));
  }
}
