package org.scheelite.std.string;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Whether an expression is a string.
///
/// ```wl
/// In:  StringQ["a"]
/// Out: True
/// In:  StringQ[a]
/// Out: False
/// ```
@Builtin(seeAlso = {"StringMatchQ", "NumberQ", "ListQ"})
final class StringQ {
  private StringQ() {}

  @Form
  static Expr isString(Expr expr) {
    return Sym.bool(expr instanceof Str);
  }
}
