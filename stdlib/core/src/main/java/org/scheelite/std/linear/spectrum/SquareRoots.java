package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.number.Terms;

/// Square roots of expressions that are squares.
final class SquareRoots {
  private SquareRoots() {}

  /// An expression whose square this is, up to sign; null where none shows.
  static @Nullable Expr of(Expr expr, Frame frame) {
    return root(Algebra.factor(expr, frame), frame);
  }

  private static @Nullable Expr root(Expr expr, Frame frame) {
    if (expr instanceof Num n) {
      Expr root = frame.evaluate(Terms.sqrt(n));
      return n.isExact() && root instanceof Num ? root : null;
    }
    if (expr instanceof Normal power
        && power.is(Sym.POWER, 2)
        && power.arg(1) instanceof Int(long exponent)
        && exponent % 2 == 0) {
      return Terms.power(power.arg(0), Int.of(exponent / 2));
    }
    if (!(expr instanceof Normal product && product.is(Sym.TIMES))) {
      return null;
    }
    var roots = new Expr[product.size()];
    for (int i = 0; i < roots.length; i++) {
      Expr root = root(product.arg(i), frame);
      if (root == null) {
        return null;
      }
      roots[i] = root;
    }
    return Terms.product(roots);
  }
}
