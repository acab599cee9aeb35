package org.scheelite.std.scoping.hold;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Evaluates its argument even where the function around it holds its arguments.
///
/// ```wl
/// In:  Hold[Evaluate[1 + 2], 1 + 2]
/// Out: Hold[3, 1 + 2]
/// In:  Evaluate[1 + 1]
/// Out: 2
/// ```
@Builtin(seeAlso = {"Hold", "Unevaluated"})
final class Evaluate {
  private Evaluate() {}

  @Form(whole = true)
  static Expr evaluate(Normal call, Frame frame) {
    return call.size() == 1 ? call.arg(0) : Call.of(Sym.SEQUENCE, call.args());
  }
}
