package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Size and angle together.
///
/// `AbsArg[z]` is `{Abs[z], Arg[z]}`.
///
/// ```wl
/// In:  AbsArg[1 + I]
/// Out: {Sqrt[2], Pi/4}
/// ```
///
/// ```wl
/// In:  AbsArg[-2]
/// Out: {2, Pi}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Abs", "Arg", "ReIm"})
final class AbsArg {
  private AbsArg() {}

  @Form
  static Expr parts(Expr z) {
    return Call.list(Call.of(Sym.ABS, z), Call.of(Symbol.system("Arg"), z));
  }
}
