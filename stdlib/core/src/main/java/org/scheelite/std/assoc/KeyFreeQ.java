package org.scheelite.std.assoc;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Whether an association or list of rules has no key that matches a pattern.
///
/// ```wl
/// In:  KeyFreeQ[<|a -> 1|>, b]
/// Out: True
/// In:  KeyFreeQ[<|a -> 1|>, a]
/// Out: False
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"KeyExistsQ", "KeyMemberQ"})
final class KeyFreeQ {
  private KeyFreeQ() {}

  @Form
  static Expr test(Expr data, Expr pattern, Frame frame) {
    Assoc assoc = Entries.association(data);
    return Sym.bool(
        assoc != null && !frame.test(Symbol.system("MemberQ"), Lists.of(assoc.keys()), pattern));
  }
}
