package org.scheelite.std.linear.tensor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// Contractions of arrays.
///
/// `TensorContract[array, {{i, j}, ...}]` sums over the elements of which the positions on the
/// levels `i` and `j` are equal, for each of the pairs.
///
/// ```wl
/// In:  TensorContract[{{a, b}, {c, d}}, {{1, 2}}]
/// Out: a + d
/// In:  TensorContract[TensorProduct[{{1, 2}, {3, 4}}, {5, 6}], {{2, 3}}]
/// Out: {17, 39}
/// ```
@Builtin(seeAlso = {"TensorProduct", "Tr", "Dot"})
final class TensorContract {
  private TensorContract() {}

  @Form
  static @Nullable Expr contract(Expr array, Expr pairs, Frame frame) {
    int[] dims = Shapes.full(array);
    if (dims.length == 0 || !(pairs instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    var target = new int[dims.length];
    int next = 0;
    for (Expr pair : list.args()) {
      int[] levels = Sizes.counts(pair);
      if (levels == null || levels.length < 2) {
        return null;
      }
      next++;
      for (int level : levels) {
        if (level < 1
            || level > dims.length
            || target[level - 1] != 0
            || dims[level - 1] != dims[levels[0] - 1]) {
          return null;
        }
        target[level - 1] = next;
      }
    }
    int contracted = next;
    for (int level = 0; level < dims.length; level++) {
      if (target[level] == 0) {
        target[level] = ++next;
      }
    }
    if (contracted == 0) {
      return array;
    }
    Expr spec = Packed.of(Arrays.stream(target).asLongStream().toArray());
    Expr turned = frame.call(Symbol.system("Transpose"), array, spec);
    return frame.call(Symbol.system("Total"), turned, Int.of(contracted));
  }
}
