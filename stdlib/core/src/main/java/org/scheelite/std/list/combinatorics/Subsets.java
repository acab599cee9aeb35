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
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// All subsets of a list.
///
/// `Subsets[list]` gives all sublists in the order of their sizes, elements in their order;
/// `Subsets[list, n]` those with at most `n` elements, `Subsets[list, {n}]` with `n`,
/// `Subsets[list, {m, n}]` with `m` to `n`. `Subsets[list, sizes, k]` gives the first `k` of them,
/// `Subsets[list, sizes, {k}]` the `k`-th, `Subsets[list, sizes, {k1, k2, dk}]` the `k1`-th to the
/// `k2`-th in steps.
///
/// ```wl
/// In:  Subsets[{a, b, c}]
/// Out: {{}, {a}, {b}, {c}, {a, b}, {a, c}, {b, c}, {a, b, c}}
/// In:  Subsets[{a, b, c}, {2}]
/// Out: {{a, b}, {a, c}, {b, c}}
/// In:  Subsets[{a, b, c}, 1]
/// Out: {{}, {a}, {b}, {c}}
/// In:  Subsets[Range[20], All, {69381}]
/// Out: {{1, 3, 4, 5, 11, 14, 17}}
/// In:  Subsets[{a, b, c, d, e}, {3}, {-1, -5, -2}]
/// Out: {{c, d, e}, {b, c, e}, {a, d, e}}
/// ```
@Builtin(seeAlso = {"Permutations", "Tuples", "Binomial"})
final class Subsets {

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr subsets(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Normal list)) {
      return Faults.normal(call, 1, frame);
    }
    int size = list.size();
    int[] sizes = call.size() == 1 ? new int[] {0, size, 1} : sizes(call.arg(1), size);
    if (sizes == null) {
      return Faults.count(call, 2, frame);
    }
    if (call.size() == 3 && Lists.isList(call.arg(2))) {
      return new SubsetRanks(list, sizes).at(call.arg(2), call, frame);
    }
    Integer limit = call.size() == 3 ? Sizes.limit(call.arg(2)) : (Integer) Sizes.INFINITE;
    if (limit == null) {
      return Faults.count(call, 3, frame);
    }
    double count = 0;
    for (int n = sizes[0]; sizes[2] > 0 ? n <= sizes[1] : n >= sizes[1]; n += sizes[2]) {
      count += n >= 0 && n <= size ? (n + 1.0) * binomial(size, n) : 0;
    }
    Sizes.reserve(frame, (long) Math.min(count, limit * (size + 1.0)));
    var found = new ArrayList<Expr>();
    for (int n = sizes[0]; sizes[2] > 0 ? n <= sizes[1] : n >= sizes[1]; n += sizes[2]) {
      if (n >= 0 && n <= size) {
        choose(list, new int[n], 0, 0, found, limit, frame);
      }
    }
    return Lists.of(found);
  }

  private static double binomial(int n, int k) {
    double count = 1;
    for (int i = 1; i <= k; i++) {
      count = count * (n - k + i) / i;
    }
    return count;
  }

  private static int @Nullable [] sizes(Expr spec, int size) {
    if (spec.equals(Sym.ALL)) {
      return new int[] {0, size, 1};
    }
    Integer most = Sizes.limit(spec);
    if (most != null) {
      return new int[] {0, Math.min(most, size), 1};
    }
    int[] listed = Sizes.wholes(spec);
    if (listed == null || listed.length == 0 || listed.length > 3) {
      return null;
    }
    int step = listed.length == 3 ? listed[2] : 1;
    int last = listed.length == 1 ? listed[0] : listed[1];
    return step == 0 ? null : new int[] {listed[0], last, step};
  }

  private static void choose(
      Normal list, int[] chosen, int at, int from, List<Expr> found, int limit, Frame frame) {
    if (at == chosen.length) {
      frame.poll();
      if (found.size() < limit) {
        found.add(Parts.choose(list, chosen.clone()));
      }
      return;
    }
    int last = list.size() - (chosen.length - at);
    for (int i = from; i <= last && found.size() < limit; i++) {
      chosen[at] = i;
      choose(list, chosen, at + 1, i + 1, found, limit, frame);
    }
  }
}
