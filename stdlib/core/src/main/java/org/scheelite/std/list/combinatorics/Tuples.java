package org.scheelite.std.list.combinatorics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// All ways to take an element from each of several lists.
///
/// `Tuples[list, n]` gives all lists of `n` elements of `list`, the last changing fastest;
/// `Tuples[{list1, list2, …}]` takes one from each list. `Tuples[list, {n1, n2, …}]` gives arrays.
///
/// ```wl
/// In:  Tuples[{0, 1}, 2]
/// Out: {{0, 0}, {0, 1}, {1, 0}, {1, 1}}
/// In:  Tuples[{{a, b}, {1, 2}}]
/// Out: {{a, 1}, {a, 2}, {b, 1}, {b, 2}}
/// ```
@Builtin(seeAlso = {"Subsets", "Permutations", "Outer"})
final class Tuples {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr tuples(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Normal list)) {
      return Faults.normal(call, 1, frame);
    }
    if (call.size() == 1) {
      for (Expr part : list.args()) {
        if (Parts.size(part) < 0) {
          return Faults.list(call, 1, frame);
        }
      }
      Expr head = list.size() == 0 ? list.head() : Parts.headOf(list.arg(0));
      return tuples(list.args(), head, frame);
    }
    Integer n = Sizes.count(call.arg(1));
    int[] dims = n != null ? new int[] {n} : Sizes.counts(call.arg(1));
    if (dims == null) {
      return Faults.count(call, 2, frame);
    }
    int total = Sizes.total(frame, dims);
    Normal flat = tuples(java.util.Collections.nCopies(total, list), list.head(), frame);
    if (dims.length == 1) {
      return flat;
    }
    var shaped = new ArrayList<Expr>();
    for (Expr tuple : flat.args()) {
      shaped.add(frame.call(Symbol.system("ArrayReshape"), tuple, call.arg(1)));
    }
    return Lists.of(shaped);
  }

  private static Normal tuples(List<? extends Expr> lists, Expr head, Frame frame) {
    long total = 1;
    for (Expr list : lists) {
      total = Math.min(total * Parts.size(list), 1L << 40);
    }
    Sizes.reserve(frame, total * Math.max(1, lists.size()));
    var tuples = new Expr[(int) total];
    var index = new int[lists.size()];
    for (int i = 0; i < tuples.length; i++) {
      frame.poll();
      var tuple = new Expr[index.length];
      for (int k = 0; k < tuple.length; k++) {
        tuple[k] = Parts.at(lists.get(k), index[k]);
      }
      tuples[i] = Lists.of(head, tuple);
      for (int k = index.length - 1; k >= 0 && ++index[k] == Parts.size(lists.get(k)); k--) {
        index[k] = 0;
      }
    }
    return Lists.of(tuples);
  }
}
