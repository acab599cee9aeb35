package org.scheelite.std.algebra.simplify;

import java.util.function.ToIntFunction;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// What `Simplify`, `FullSimplify` and `Refine` have in common.
final class Simplification {
  static final Symbol ASSUMED = Symbol.system("$Assumptions");

  static final Option<Expr> COMPLEXITY = Option.any("ComplexityFunction", Sym.AUTOMATIC);
  static final Option<Expr> ASSUMPTIONS = Option.any("Assumptions", Sym.AUTOMATIC);

  private Simplification() {}

  /// What is assumed in a call: its argument, and the option or `$Assumptions`.
  static Facts facts(Expr argument, Expr option, Frame frame) {
    Expr general = option.equals(Sym.AUTOMATIC) ? frame.evaluate(ASSUMED) : option;
    return new Facts(Call.of(Sym.AND, general, argument), frame);
  }

  static Expr of(
      Expr expr, Expr assumptions, Expr option, Expr measure, boolean full, Frame frame) {
    Facts facts = facts(assumptions, option, frame);
    ToIntFunction<Expr> complexity =
        measure.equals(Sym.AUTOMATIC)
            ? Complexity::of
            : e ->
                frame.call(measure, e) instanceof Num n ? (int) n.doubleValue() : Integer.MAX_VALUE;
    return new Simplifier(facts, full, complexity, frame).simplify(expr);
  }
}
