package org.scheelite.std.number.special.function;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;

/// Numbers as they are written in tables: `-1`, `1/2`.
final class Literals {
  private Literals() {}

  /// The exact number; null where an expression is none.
  static @Nullable Num number(Expr expr) {
    if (expr instanceof Num n) {
      return n;
    }
    if (!(expr instanceof Normal call) || call.size() == 0) {
      return null;
    }
    Num first = number(call.arg(0));
    Num second = call.size() > 1 ? number(call.arg(1)) : Int.ZERO;
    if (first == null || second == null) {
      return null;
    }
    if (call.is(Sym.TIMES, 2)) {
      return Arithmetic.multiply(first, second);
    }
    if (call.is(Sym.DIVIDE, 2)) {
      return Arithmetic.divide(first, second);
    }
    if (call.is(Sym.MINUS, 1)) {
      return Arithmetic.negate(first);
    }
    return call.is(Sym.POWER, 2) && second.equals(Int.MINUS_ONE)
        ? Arithmetic.reciprocal(first)
        : null;
  }
}
