package org.scheelite.std.number.arithmetic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Numerics;

/// Sums and products over iterators: the values are made by `Table` and joined.
final class Reduction {
  private static final Symbol TABLE = Sym.TABLE;

  private Reduction() {}

  /// The values of `f` over the iterators of `head[f, iterators]`, joined; null where an iterator
  /// is not finite.
  static @Nullable Expr over(Normal call, Symbol join, Frame frame) {
    Expr first = call.arg(1);
    if (!isFinite(first, frame)) {
      return null;
    }
    Expr inner = call.size() == 2 ? call.arg(0) : Call.of(call.head(), without(call));
    Expr values = frame.call(TABLE, inner, first);
    if (!(values instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    if (join.equals(Sym.PLUS)) {
      return frame.call(Symbol.system("Total"), list);
    }
    return frame.call(Sym.APPLY, join, list);
  }

  private static Expr[] without(Normal call) {
    var rest = new Expr[call.size() - 1];
    rest[0] = call.arg(0);
    for (int i = 1; i < rest.length; i++) {
      rest[i] = call.arg(i + 1);
    }
    return rest;
  }

  /// Whether the bounds of an iterator are lists or real numbers.
  private static boolean isFinite(Expr iterator, Frame frame) {
    if (!(iterator instanceof Normal parts && parts.is(Sym.LIST)) || parts.size() == 0) {
      return false;
    }
    if (parts.size() == 2 && Lists.isList(frame.evaluate(parts.arg(1)))) {
      return true;
    }
    for (int i = parts.size() == 1 ? 0 : 1; i < parts.size(); i++) {
      if (!Double.isFinite(Numerics.machine(frame.evaluate(parts.arg(i)), frame))) {
        return false;
      }
    }
    return true;
  }
}
