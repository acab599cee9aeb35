package org.scheelite.std.logic;

import static org.scheelite.builtin.Attribute.ORDERLESS;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Whether all are true or all are false.
///
/// `Equivalent[a, b, ...]` is `True` where all arguments have the same truth value.
///
/// ```wl
/// In:  {Equivalent[True, True], Equivalent[True, False]}
/// Out: {True, False}
/// ```
///
/// ```wl
/// In:  Equivalent[x, x]
/// Out: True
/// ```
@Builtin(
    attributes = {ORDERLESS},
    seeAlso = {"Implies", "Xor"})
final class Equivalent {
  private Equivalent() {}

  @Form(whole = true)
  static @Nullable Expr equivalent(Normal call, Frame frame) {
    boolean some = call.args().contains(Sym.TRUE);
    boolean none = call.args().contains(Sym.FALSE);
    if (some && none) {
      return Sym.FALSE;
    }
    return call.args().stream().distinct().count() <= 1 ? Sym.TRUE : null;
  }
}
