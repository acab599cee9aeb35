package org.scheelite.std.function.compose;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;

/// The function that gives its argument.
///
/// `Identity[x]` gives `x`.
///
/// ```wl
/// In:  Identity[x + 1]
/// Out: 1 + x
/// In:  Map[Identity, {a, b}]
/// Out: {a, b}
/// ```
@Builtin(seeAlso = {"Composition", "Construct"})
final class Identity {

  @Form
  static Expr identity(Expr expr) {
    return expr;
  }
}
