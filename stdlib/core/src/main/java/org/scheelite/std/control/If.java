package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_REST;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Chooses between expressions by a condition.
///
/// `If[test, then, else]` gives `then` where `test` is `True`, `else` where it is `False` (`Null`
/// where there is none), and stays as it is where it is neither; a fourth argument is given then.
///
/// ```wl
/// In:  If[2 > 1, yes, no]
/// Out: yes
/// In:  If[a > b, yes, no, unknown]
/// Out: unknown
/// In:  If[a > b, yes, no]
/// Out: If[a > b, yes, no]
/// ```
@Builtin(
    attributes = {HOLD_REST},
    seeAlso = {"Which", "Switch"})
final class If {
  private If() {}

  @Form(whole = true, min = 2, max = 4)
  static @Nullable Expr choose(Normal call, Frame frame) {
    Expr test = call.arg(0);
    if (test.equals(Sym.TRUE)) {
      return call.arg(1);
    }
    if (test.equals(Sym.FALSE)) {
      return call.size() > 2 ? call.arg(2) : Sym.NULL;
    }
    return call.size() == 4 ? call.arg(3) : null;
  }
}
