package org.scheelite.std.logic;

import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Comparison;

/// Structural identity, as `SameQ` sees it: machine reals that differ only in their last bit are
/// the same.
final class Sameness {
  private Sameness() {}

  static boolean same(Expr a, Expr b) {
    if (a.equals(b)) {
      return true;
    }
    if (a instanceof Real(double x) && b instanceof Real(double y)) {
      return Math.abs(x - y) <= Math.max(Math.ulp(x), Math.ulp(y));
    }
    if (a instanceof BigReal && b instanceof BigReal) {
      return Comparison.numbers((Num) a, (Num) b) == 0;
    }
    if (a instanceof Complex(Num p, Num q) && b instanceof Complex(Num r, Num s)) {
      return same(p, r) && same(q, s);
    }
    return a instanceof Normal x && b instanceof Normal y && sameParts(x, y);
  }

  private static boolean sameParts(Normal a, Normal b) {
    if (a.size() != b.size() || a instanceof Packed.Ints || !same(a.head(), b.head())) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.arg(i), b.arg(i))) {
        return false;
      }
    }
    return true;
  }
}
