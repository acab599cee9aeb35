package org.scheelite.std.function;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// A variable set to a function of its value.
///
/// `x //= f` or `ApplyTo[x, f]` is `x = f[x]`.
///
/// ```wl
/// In:  x = 3; ApplyTo[x, f]; x
/// Out: f[3]
/// In:  y = {2, 1}; y //= Sort
/// Out: {1, 2}
/// ```
@Builtin(
    attributes = Attribute.HOLD_FIRST,
    seeAlso = {"AppendTo", "AddTo", "Set"})
final class ApplyTo {

  @Form
  static Expr apply(Expr variable, Expr f) {
    return Call.of(Sym.SET, variable, Call.of(f, variable));
  }
}
