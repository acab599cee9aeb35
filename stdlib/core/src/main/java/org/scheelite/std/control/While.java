package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Evaluates a body as long as a condition holds.
///
/// ```wl
/// In:  n = 1; While[n < 100, n = 2 n]; n
/// Out: 128
/// In:  n = 0; While[True, If[++n > 4, Break[]]]; n
/// Out: 5
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"For", "Do", "NestWhile"})
final class While {
  private While() {}

  @Form
  static Expr loop(Expr test, Frame frame) {
    return loop(test, Sym.NULL, frame);
  }

  @Form
  static Expr loop(Expr test, Expr body, Frame frame) {
    try {
      Loop.run(test, body, Sym.NULL, frame);
      return Sym.NULL;
    } catch (Jump.Return jump) {
      if (jump.target() != null) {
        throw jump;
      }
      return jump.value();
    }
  }
}
