package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Evaluates expressions in turn; the value is that of the last.
///
/// `a; b; c` gives `c`; `a; b;` gives `Null`.
///
/// ```wl
/// In:  x = 2; x + 1
/// Out: 3
/// In:  x = 5;
/// In:  i = 0; Label[again]; i++; If[i < 3, Goto[again]]; i
/// Out: 3
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Goto", "Do"})
final class CompoundExpression {
  private CompoundExpression() {}

  @Form(whole = true)
  static Expr evaluate(Normal call, Frame frame) {
    int from = 0;
    while (true) {
      try {
        return run(call, from, frame);
      } catch (Jump.Goto jump) {
        from = place(call, jump.label());
        if (from < 0) {
          throw jump;
        }
        frame.poll();
      }
    }
  }

  private static Expr run(Normal call, int from, Frame frame) {
    Expr last = Sym.NULL;
    for (int i = from; i < call.size(); i++) {
      last = frame.evaluate(call.arg(i));
    }
    return last;
  }

  /// Where the label stands, or -1.
  private static int place(Normal call, Expr label) {
    for (int i = 0; i < call.size(); i++) {
      if (call.arg(i) instanceof Call part && part.is(Sym.LABEL, 1) && part.arg(0).equals(label)) {
        return i;
      }
    }
    return -1;
  }
}
