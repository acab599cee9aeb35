package org.scheelite.std.linear.tensor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Sizes;

/// The totally antisymmetric array.
///
/// `LeviCivitaTensor[d]` has `d` levels of size `d`; its elements are the signatures of their
/// positions. `LeviCivitaTensor[d, List]` is the same; `LeviCivitaTensor[d, SparseArray]` stores
/// only what is not zero.
///
/// ```wl
/// In:  LeviCivitaTensor[2, List]
/// Out: {{0, 1}, {-1, 0}}
/// In:  LeviCivitaTensor[3][[1, 2, 3]]
/// Out: 1
/// ```
@Builtin(seeAlso = {"Signature", "KroneckerDelta", "Cross"})
final class LeviCivitaTensor {
  private LeviCivitaTensor() {}

  @Form
  static @Nullable Expr tensor(Expr d, Frame frame) {
    return tensor(d, Sym.LIST, frame);
  }

  @Form
  static @Nullable Expr tensor(Expr d, Expr head, Frame frame) {
    Integer n = Sizes.count(d);
    if (n == null || n < 1) {
      return null;
    }
    var dims = new int[n];
    Arrays.fill(dims, n);
    var data = new long[Sizes.total(frame, dims)];
    fill(new int[n], 0, 0, data, frame);
    Expr array = Packed.of(dims, data);
    return head.equals(Sym.LIST) ? array : frame.call(head, array);
  }

  private static void fill(int[] index, int level, int at, long[] data, Frame frame) {
    frame.poll();
    int n = index.length;
    if (level == n) {
      data[at] = Permutation.signature(index);
      return;
    }
    for (int i = 0; i < n; i++) {
      boolean used = false;
      for (int k = 0; k < level; k++) {
        used |= index[k] == i;
      }
      if (!used) {
        index[level] = i;
        fill(index, level + 1, at * n + i, data, frame);
      }
    }
  }
}
