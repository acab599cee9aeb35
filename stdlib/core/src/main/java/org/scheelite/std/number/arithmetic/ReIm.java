package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Real and imaginary parts together.
///
/// `ReIm[z]` is `{Re[z], Im[z]}`.
///
/// ```wl
/// In:  ReIm[3 + 4 I]
/// Out: {3, 4}
/// ```
///
/// ```wl
/// In:  ReIm[{1, 2. I}]
/// Out: {{1, 0}, {0., 2.}}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Re", "Im", "AbsArg"})
final class ReIm {
  private ReIm() {}

  @Form
  static Expr parts(Expr z) {
    return Call.list(Call.of(Symbol.system("Re"), z), Call.of(Symbol.system("Im"), z));
  }
}
