package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Whether integers have no common divisor.
///
/// `CoprimeQ[a, b, ...]` is `True` where every two of the integers have greatest common divisor 1.
///
/// ```wl
/// In:  {CoprimeQ[8, 9], CoprimeQ[8, 10]}
/// Out: {True, False}
/// ```
///
/// ```wl
/// In:  CoprimeQ[2, 3, 5]
/// Out: True
/// ```
@Builtin(
    attributes = {LISTABLE, ORDERLESS},
    seeAlso = {"GCD", "Divisible"})
final class CoprimeQ {
  private CoprimeQ() {}

  @Form(whole = true)
  static @Nullable Expr test(Normal call, Frame frame) {
    for (int i = 0; i < call.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (!(call.arg(i) instanceof Whole a) || !(call.arg(k) instanceof Whole b)) {
          return Sym.FALSE;
        }
        if (!a.big().gcd(b.big()).equals(BigInteger.ONE)) {
          return Sym.FALSE;
        }
      }
    }
    return Sym.bool(call.size() > 1);
  }
}
