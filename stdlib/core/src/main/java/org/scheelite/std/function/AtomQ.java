package org.scheelite.std.function;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Whether an expression has no parts.
///
/// `AtomQ[expr]` gives `True` for numbers, strings, symbols, associations and other values that are
/// not of the form `head[args]`.
///
/// ```wl
/// In:  AtomQ /@ {1, x, "s", 1/2}
/// Out: {True, True, True, True}
/// In:  AtomQ[{}]
/// Out: False
/// ```
@Builtin(seeAlso = {"Head", "Depth", "LeafCount"})
final class AtomQ {

  @Form
  static Expr test(Expr expr) {
    return Sym.bool(!(expr instanceof Normal));
  }
}
