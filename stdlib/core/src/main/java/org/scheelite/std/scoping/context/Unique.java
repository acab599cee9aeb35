package org.scheelite.std.scoping.context;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// Makes a symbol with a new name.
///
/// `Unique[]` gives `$n`, `Unique[x]` gives `x$n`, `Unique["x"]` gives `xn`-like names, with
/// numbers not used before in the session; a list gives a list.
///
/// ```wl
/// In:  Unique[x] === Unique[x]
/// Out: False
/// In:  Head[Unique[]]
/// Out: Symbol
/// ```
@Builtin(seeAlso = {"Module"})
final class Unique {
  private Unique() {}

  @Form
  static Expr any(Frame frame) {
    return named(Str.of("$"), frame);
  }

  @Form
  static Expr named(Symbol base, Frame frame) {
    return frame.definitions().unique(base);
  }

  @Form
  static Expr named(Str base, Frame frame) {
    String unique = frame.definitions().unique(Symbol.of(Symbol.GLOBAL + "$")).name();
    return frame.definitions().resolve(base.value() + unique.substring(2));
  }

  @Form
  static Expr each(Normal list, Frame frame) {
    return Call.list(
        list.args().stream().map(part -> frame.call(Symbol.system("Unique"), part)).toList());
  }
}
