package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Evaluates a start, then a body and a step as long as a condition holds.
///
/// ```wl
/// In:  For[s = 0; i = 1, i <= 4, i++, s += i]; s
/// Out: 10
/// In:  For[i = 0, i < 3, i++]; i
/// Out: 3
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"While", "Do"})
final class For {
  private For() {}

  @Form
  static Expr loop(Expr start, Expr test, Expr step, Frame frame) {
    return loop(start, test, step, Sym.NULL, frame);
  }

  @Form
  static Expr loop(Expr start, Expr test, Expr step, Expr body, Frame frame) {
    frame.evaluate(start);
    try {
      Loop.run(test, body, step, frame);
      return Sym.NULL;
    } catch (Jump.Return jump) {
      if (jump.target() != null) {
        throw jump;
      }
      return jump.value();
    }
  }
}
