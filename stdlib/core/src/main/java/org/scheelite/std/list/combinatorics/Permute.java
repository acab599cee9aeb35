package org.scheelite.std.list.combinatorics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// Permuted lists.
///
/// `Permute[list, perm]` moves the element at position `i` to the position `perm[[i]]`; `perm` may
/// be a list or `Cycles[{cycle, ...}]`, where each element of a cycle goes to the next.
///
/// ```wl
/// In:  {Permute[{a, b, c}, {3, 1, 2}], Permute[{a, b, c, d}, Cycles[{{1, 2, 3}}]]}
/// Out: {{b, c, a}, {c, a, b, d}}
/// ```
@Builtin(seeAlso = {"InversePermutation", "Permutations", "Cycles"})
final class Permute {
  private Permute() {}

  @Form
  static @Nullable Expr permute(Expr list, Expr permutation) {
    int size = Parts.size(list);
    int[] targets = size < 0 ? null : targets(permutation, size);
    if (targets == null) {
      return null;
    }
    var from = new int[size];
    var seen = new boolean[size];
    for (int i = 0; i < size; i++) {
      int target = i < targets.length ? targets[i] - 1 : i;
      if (target < 0 || target >= size || seen[target]) {
        return null;
      }
      seen[target] = true;
      from[target] = i;
    }
    return Parts.choose(list, from);
  }

  private static int @Nullable [] targets(Expr permutation, int size) {
    if (!(permutation instanceof Normal cycles && cycles.is(Symbol.system("Cycles"), 1))) {
      return Sizes.counts(permutation);
    }
    var targets = new int[size];
    for (int i = 0; i < size; i++) {
      targets[i] = i + 1;
    }
    if (!(cycles.arg(0) instanceof Normal list)) {
      return null;
    }
    for (Expr cycle : list.args()) {
      int[] places = Sizes.counts(cycle);
      if (places == null) {
        return null;
      }
      for (int i = 0; i < places.length; i++) {
        if (places[i] < 1 || places[i] > size) {
          return null;
        }
        targets[places[i] - 1] = places[(i + 1) % places.length];
      }
    }
    return targets;
  }
}
