package org.scheelite.std.list.combinatorics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.std.list.Sizes;

/// Inverse permutations.
///
/// `InversePermutation[list]` is the list of the positions of 1, 2, ... in a permutation of these.
///
/// ```wl
/// In:  InversePermutation[{3, 1, 2}]
/// Out: {2, 3, 1}
/// ```
@Builtin(seeAlso = {"Permute", "Ordering"})
final class InversePermutation {
  private InversePermutation() {}

  @Form
  static @Nullable Expr inverse(Expr list) {
    int[] places = Sizes.counts(list);
    if (places == null || places.length == 0) {
      return null;
    }
    var inverse = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      if (places[i] < 1 || places[i] > places.length || inverse[places[i] - 1] != 0) {
        return null;
      }
      inverse[places[i] - 1] = i + 1L;
    }
    return Packed.of(inverse);
  }
}
