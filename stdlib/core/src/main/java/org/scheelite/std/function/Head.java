package org.scheelite.std.function;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;

/// The head of an expression.
///
/// `Head[expr]` gives the head: the function of a call, `List`, `Integer`, `Symbol` and so on.
/// `Head[expr, h]` puts `h` around it.
///
/// ```wl
/// In:  Head[f[x]]
/// Out: f
/// In:  Head /@ {1, 1/2, 2., x, "s", {}}
/// Out: {Integer, Rational, Real, Symbol, String, List}
/// In:  Head[a + b, h]
/// Out: h[Plus]
/// ```
@Builtin(seeAlso = {"AtomQ", "Part", "Operate"})
final class Head {

  @Form
  static Expr head(Expr expr) {
    return expr.head();
  }

  @Form
  static Expr head(Expr expr, Expr wrapper) {
    return Call.of(wrapper, expr.head());
  }
}
