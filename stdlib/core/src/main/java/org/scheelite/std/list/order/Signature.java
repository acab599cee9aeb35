package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;

/// Signs of permutations.
///
/// `Signature[list]` is 1 or -1 as an even or odd number of exchanges sorts the list, and 0 where
/// it has two identical elements.
///
/// ```wl
/// In:  {Signature[{a, b, c}], Signature[{c, a, b}], Signature[{b, a}], Signature[{a, a}]}
/// Out: {1, 1, -1, 0}
/// ```
@Builtin(seeAlso = {"OrderedQ", "LeviCivitaTensor", "Permutations"})
final class Signature {
  private Signature() {}

  @Form
  static @Nullable Expr sign(Expr list, Frame frame) {
    if (!(list instanceof Normal elements)) {
      return null;
    }
    int sign = 1;
    for (int i = 0; i < elements.size(); i++) {
      frame.poll();
      for (int k = i + 1; k < elements.size(); k++) {
        int order = CanonicalOrder.INSTANCE.compare(elements.arg(i), elements.arg(k));
        if (elements.arg(i).equals(elements.arg(k))) {
          return Int.ZERO;
        }
        sign = order > 0 ? -sign : sign;
      }
    }
    return Int.of(sign);
  }
}
