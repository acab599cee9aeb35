package org.scheelite.std.assoc;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an association or list of rules has a key.
///
/// ```wl
/// In:  KeyExistsQ[<|a -> 1|>, a]
/// Out: True
/// In:  KeyExistsQ[b][<|a -> 1|>]
/// Out: False
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Lookup", "KeyFreeQ"})
final class KeyExistsQ {
  private KeyExistsQ() {}

  @Form
  static Expr test(Expr data, Expr key) {
    Assoc assoc = Entries.association(data);
    return Sym.bool(assoc != null && assoc.containsKey(Entries.key(key)));
  }
}
