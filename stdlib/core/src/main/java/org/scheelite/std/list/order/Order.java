package org.scheelite.std.list.order;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;

/// How two expressions stand in canonical order.
///
/// `Order[a, b]` gives 1 where `a` comes before `b`, -1 where it comes after, and 0 where they are
/// identical.
///
/// ```wl
/// In:  Order[a, b]
/// Out: 1
/// In:  Order[3, 2]
/// Out: -1
/// In:  Order[x, x]
/// Out: 0
/// ```
@Builtin(seeAlso = {"Sort", "OrderedQ", "SameQ"})
final class Order {
  static final Symbol SYMBOL = Symbol.system("Order");

  @Form
  static Expr order(Expr a, Expr b) {
    return Int.of(-Integer.signum(CanonicalOrder.INSTANCE.compare(a, b)));
  }
}
