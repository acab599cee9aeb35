package org.scheelite.std.scoping.context;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Lists the names of symbols that match a string.
///
/// `Names["pattern"]` gives the names as strings; `*` stands for any characters. Without an
/// argument all names are given.
///
/// ```wl
/// In:  Names["StringJ*"]
/// Out: {"StringJoin"}
/// In:  alpha1 = 1; Names["alph*1"]
/// Out: {"alpha1"}
/// ```
@Builtin(seeAlso = {"NameQ", "Symbol"})
final class Names {
  private Names() {}

  @Form
  static Expr all(Frame frame) {
    return named("*", frame);
  }

  @Form
  static Expr matching(Str pattern, Frame frame) {
    return named(pattern.value(), frame);
  }

  private static Expr named(String pattern, Frame frame) {
    return Call.list(
        SymbolNames.byName(pattern, frame).stream()
            .map(symbol -> (Expr) Str.of(symbol.toString()))
            .toArray(Expr[]::new));
  }
}
