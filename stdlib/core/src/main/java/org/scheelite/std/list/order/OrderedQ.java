package org.scheelite.std.list.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sorting;

/// Whether the parts are in order.
///
/// `OrderedQ[expr]` tells whether the parts are in canonical order, `OrderedQ[expr, p]` whether no
/// two neighbours are out of the order of `p`.
///
/// ```wl
/// In:  OrderedQ[{1, 2, 2, 3}]
/// Out: True
/// In:  OrderedQ[{b, a}]
/// Out: False
/// In:  OrderedQ[{3, 2}, Greater]
/// Out: True
/// ```
@Builtin(seeAlso = {"Sort", "Order", "Ordering"})
final class OrderedQ {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr test(Normal call, Frame frame) {
    Expr list = call.arg(0);
    int size = Parts.size(list);
    if (size < 0) {
      return Faults.normal(call, 1, frame);
    }
    List<Expr> parts = Parts.of(list);
    for (int i = 1; i < size; i++) {
      frame.poll();
      boolean inOrder =
          call.size() == 1
              ? CanonicalOrder.INSTANCE.compare(parts.get(i - 1), parts.get(i)) <= 0
              : !Sorting.isOutOfOrder(frame.call(call.arg(1), parts.get(i - 1), parts.get(i)));
      if (!inOrder) {
        return Sym.FALSE;
      }
    }
    return Sym.TRUE;
  }
}
