package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Evaluates an expression without its messages.
///
/// `Quiet[expr]` holds all back; `Quiet[expr, {f::tag, …}]` only these.
///
/// ```wl
/// In:  Quiet[1/0]
/// Out: ComplexInfinity
/// In:  Quiet[{1, 2}[[5]], Part::partw]
/// Out: {1, 2}[[5]]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Check", "Off"})
final class Quiet {
  private Quiet() {}

  @Form
  static Expr all(Expr expr, Frame frame) {
    return frame.filtering(message -> false, () -> frame.evaluate(expr));
  }

  @Form
  static Expr some(Expr expr, Expr names, Frame frame) {
    List<String> quiet = MessageNames.read(names, frame);
    return frame.filtering(message -> !quiet.contains(message.name()), () -> frame.evaluate(expr));
  }
}
