package org.scheelite.std.scoping.context;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Whether a string is the name of a symbol that exists.
///
/// ```wl
/// In:  NameQ["Plus"]
/// Out: True
/// In:  NameQ["noSuchName"]
/// Out: False
/// ```
@Builtin(seeAlso = {"Names", "ValueQ"})
final class NameQ {
  private NameQ() {}

  @Form
  static Expr test(Expr name, Frame frame) {
    return Sym.bool(name instanceof Str(String text) && frame.definitions().exists(text));
  }
}
