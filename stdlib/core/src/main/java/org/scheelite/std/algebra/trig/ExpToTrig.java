package org.scheelite.std.algebra.trig;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Terms;

/// Exponentials as trigonometric functions.
///
/// `ExpToTrig[expr]` writes exponentials with imaginary exponents in sines and cosines, others in
/// hyperbolic functions.
///
/// ```wl
/// In:  ExpToTrig[E^(I x)]
/// Out: Cos[x] + I*Sin[x]
/// In:  ExpToTrig[(E^x - E^-x)/2]
/// Out: Sinh[x]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"TrigToExp", "ComplexExpand"})
final class ExpToTrig {
  private static final Symbol EXPAND = Symbol.system("Expand");

  private ExpToTrig() {}

  @Form
  static Expr of(Expr expr, Frame frame) {
    Expr replaced = Rewriting.bottomUp(expr, e -> power(e, frame), frame);
    return replaced.equals(expr) ? expr : frame.call(EXPAND, replaced);
  }

  private static @Nullable Expr power(Expr expr, Frame frame) {
    if (!(expr instanceof Call power && power.is(Sym.POWER, 2))) {
      return null;
    }
    Expr exponent = power.arg(1);
    if (power.arg(0).equals(Int.MINUS_ONE) && exponent instanceof Rational) {
      Expr angle = Terms.product(exponent, Sym.PI);
      return Terms.sum(cos(angle), Terms.product(Complexes.I, sin(angle)));
    }
    if (!power.arg(0).equals(Sym.E) || exponent instanceof Num n && !(n instanceof Complex)) {
      return null;
    }
    if (Forms.factors(exponent).getFirst() instanceof Complex z && z.re().sign() == 0) {
      Expr angle = frame.evaluate(Terms.product(Complex.of(Int.ZERO, Int.MINUS_ONE), exponent));
      return Terms.sum(cos(angle), Terms.product(Complexes.I, sin(angle)));
    }
    return Terms.sum(
        Call.of(Symbol.system("Cosh"), exponent), Call.of(Symbol.system("Sinh"), exponent));
  }

  private static Expr cos(Expr u) {
    return Call.of(Symbol.system("Cos"), u);
  }

  private static Expr sin(Expr u) {
    return Call.of(Symbol.system("Sin"), u);
  }
}
