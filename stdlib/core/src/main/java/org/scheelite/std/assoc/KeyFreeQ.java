package org.scheelite.std.assoc;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an association or list of rules lacks a key.
///
/// ```wl
/// In:  KeyFreeQ[<|a -> 1|>, b]
/// Out: True
/// In:  KeyFreeQ[<|a -> 1|>, a]
/// Out: False
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"KeyExistsQ"})
final class KeyFreeQ {
  private KeyFreeQ() {}

  @Form
  static Expr test(Expr data, Expr key) {
    Assoc assoc = Entries.association(data);
    return Sym.bool(assoc != null && !assoc.containsKey(Entries.key(key)));
  }
}
