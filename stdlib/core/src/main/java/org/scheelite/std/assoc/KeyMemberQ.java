package org.scheelite.std.assoc;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Whether a key of an association or list of rules matches a pattern.
///
/// ```wl
/// In:  {KeyMemberQ[<|1 -> a, 2 -> b|>, _Integer], KeyMemberQ[<|1 -> a|>, x]}
/// Out: {True, False}
/// In:  KeyMemberQ[_String][<|"x" -> 1|>]
/// Out: True
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"KeyExistsQ", "KeyFreeQ"})
final class KeyMemberQ {
  private KeyMemberQ() {}

  @Form
  static Expr test(Expr data, Expr pattern, Frame frame) {
    Assoc assoc = Entries.association(data);
    return Sym.bool(
        assoc != null && frame.test(Symbol.system("MemberQ"), Lists.of(assoc.keys()), pattern));
  }
}
