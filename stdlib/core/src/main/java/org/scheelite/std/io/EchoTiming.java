package org.scheelite.std.io;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// Prints how long an evaluation takes and gives its value.
///
/// `EchoTiming[expr]` prints the seconds; `EchoTiming[expr, label]` puts a label before them.
///
/// ```wl
/// In:  x = 0; Head[EchoTiming]
/// Out: Symbol
/// In:  EchoTiming[1, 2, 3]
/// Msg: EchoTiming::argt: EchoTiming called with 3 arguments; 1 or 2 arguments are expected.
/// Out: EchoTiming[1, 2, 3]
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Echo", "AbsoluteTiming"})
final class EchoTiming {
  private static final Symbol IDENTITY = Symbol.system("Identity");

  private EchoTiming() {}

  @Form
  static Expr time(Expr expr, Frame frame) {
    return time(expr, Str.of(""), frame);
  }

  @Form
  static Expr time(Expr expr, Expr label, Frame frame) {
    long start = System.nanoTime();
    Expr value = frame.evaluate(expr);
    Echo.echo(Real.of((System.nanoTime() - start) * 1e-9), label, IDENTITY, frame);
    return value;
  }
}
