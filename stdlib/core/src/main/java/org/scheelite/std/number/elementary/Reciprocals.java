package org.scheelite.std.number.elementary;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Functions that are the reciprocal of another one: `Sec` of `Cos`, and so on.
final class Reciprocals {
  private Reciprocals() {}

  /// `1/base[x]` where `base[x]` has a value; null elsewhere.
  static @Nullable Expr of(Expr x, Symbol head, Symbol base, boolean odd, Frame frame) {
    Expr opposite = Angles.negated(x);
    if (opposite != null && !(x instanceof Num)) {
      Expr value = Call.of(head, opposite);
      return odd ? Terms.negate(value) : value;
    }
    Angles.Shifted shifted = Angles.shifted(x);
    if (shifted != null) {
      return Terms.power(frame.call(base, x), Int.MINUS_ONE);
    }
    if (!(x instanceof Num) && Angles.ofPi(x) == null) {
      return null;
    }
    Expr value = frame.call(base, x);
    if (value instanceof Num n) {
      return n.sign() == 0 ? Infinities.COMPLEX : Arithmetic.reciprocal(n);
    }
    if (Infinities.is(value)) {
      return Int.ZERO;
    }
    boolean open = value instanceof Call call && call.head() instanceof Symbol s && isFunction(s);
    return open || Numerics.isNumeric(value, frame) && value instanceof Call c && c.is(base)
        ? null
        : Terms.power(value, Int.MINUS_ONE);
  }

  private static boolean isFunction(Symbol symbol) {
    return !symbol.equals(Sym.PLUS) && !symbol.equals(Sym.TIMES) && !symbol.equals(Sym.POWER);
  }
}
