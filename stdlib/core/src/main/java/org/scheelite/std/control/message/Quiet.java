package org.scheelite.std.control.message;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.function.Predicate;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Evaluates an expression without its messages.
///
/// `Quiet[expr]` holds all back; `Quiet[expr, {f::tag, …}]` only these; `Quiet[expr, off, on]`
/// those of `off` but not those of `on`. `General::tag` stands for that tag of any symbol.
///
/// ```wl
/// In:  Quiet[1/0]
/// Out: ComplexInfinity
/// In:  Quiet[{1, 2}[[5]], Part::partw]
/// Out: {1, 2}[[5]]
/// In:  Quiet[1/0, All, Power::infy]
/// Msg: Power::infy: Infinite expression 1/0 encountered.
/// Out: ComplexInfinity
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
  static Expr some(Expr expr, Expr off, Frame frame) {
    return some(expr, off, Sym.NONE, frame);
  }

  @Form
  static Expr some(Expr expr, Expr off, Expr on, Frame frame) {
    Predicate<String> quiet = MessageNames.filter(off, frame);
    Predicate<String> loud = MessageNames.filter(on, frame);
    return frame.filtering(
        message -> loud.test(message.name()) || !quiet.test(message.name()),
        () -> frame.evaluate(expr));
  }
}
