package org.scheelite.std.function.compose;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;

/// A function applied to arguments.
///
/// `Construct[f, x, y, …]` gives `f[x, y, …]`.
///
/// ```wl
/// In:  Construct[f, a, b]
/// Out: f[a, b]
/// In:  MapThread[Construct, {{f, g}, {x, y}}]
/// Out: {f[x], g[y]}
/// ```
@Builtin(seeAlso = {"Apply", "Identity"})
final class Construct {

  @Form
  static Expr construct(Expr f, Expr[] args) {
    return Call.of(f, args);
  }
}
