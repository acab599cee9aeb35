package org.scheelite.std.list.combinatorics;

import java.util.ArrayList;
import java.util.Arrays;
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

/// All orders of a list.
///
/// `Permutations[list]` gives all different orders of the elements, in the order of their
/// positions; `Permutations[list, n]` all of at most `n` elements, `Permutations[list, {n}]` of
/// `n`, `Permutations[list, {m, n, d}]` of `m` to `n` in steps of `d`.
///
/// ```wl
/// In:  Permutations[{a, b, c}]
/// Out: {{a, b, c}, {a, c, b}, {b, a, c}, {b, c, a}, {c, a, b}, {c, b, a}}
/// In:  Permutations[{a, a, b}]
/// Out: {{a, a, b}, {a, b, a}, {b, a, a}}
/// In:  Permutations[{a, b, c}, {2}]
/// Out: {{a, b}, {a, c}, {b, a}, {b, c}, {c, a}, {c, b}}
/// In:  Permutations[{x, y}, {2, 0, -2}]
/// Out: {{x, y}, {y, x}, {}}
/// ```
@Builtin(seeAlso = {"Subsets", "Tuples", "RandomSample"})
final class Permutations {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr permutations(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Normal list)) {
      return Faults.normal(call, 1, frame);
    }
    int size = list.size();
    int[] sizes = new int[] {size, size, 1};
    if (call.size() == 2) {
      sizes = sizes(call.arg(1), size);
      if (sizes == null) {
        return Faults.count(call, 2, frame);
      }
    }
    var found = new ArrayList<Expr>();
    var classes = classes(list);
    int most = Math.min(size, Math.max(sizes[0], sizes[1]));
    Sizes.reserve(frame, (long) elements(classes, Math.min(sizes[0], sizes[1]), most));
    for (int n = sizes[0]; sizes[2] > 0 ? n <= sizes[1] : n >= sizes[1]; n += sizes[2]) {
      if (n >= 0 && n <= size) {
        extend(list, classes, new boolean[size], new int[n], 0, found, frame);
      }
    }
    return Lists.of(found);
  }

  /// The first and last number of elements and the step; null for no such specification.
  private static int @Nullable [] sizes(Expr spec, int size) {
    if (spec.equals(Sym.ALL)) {
      return new int[] {0, size, 1};
    }
    Integer limit = Sizes.limit(spec);
    if (limit != null) {
      return new int[] {0, Math.min(size, limit), 1};
    }
    int[] range = Sizes.wholes(spec);
    if (range == null || range.length == 0 || range.length > 3) {
      return null;
    }
    int step = range.length == 3 ? range[2] : 1;
    return step == 0 ? null : new int[] {range[0], range[range.length == 1 ? 0 : 1], step};
  }

  /// How many elements the longest permutations have in all, at least.
  private static double elements(int[] classes, int least, int most) {
    if (most < least) {
      return 0;
    }
    double count = most;
    for (int i = 0; i < most; i++) {
      count *= classes.length - i;
    }
    var seen = new int[classes.length];
    for (int of : classes) {
      count /= ++seen[of];
    }
    return count;
  }

  /// For each position, the first with an identical element.
  private static int[] classes(Normal list) {
    var classes = new int[list.size()];
    List<Expr> parts = list.args();
    Arrays.setAll(classes, i -> parts.indexOf(parts.get(i)));
    return classes;
  }

  private static void extend(
      Normal list,
      int[] classes,
      boolean[] used,
      int[] chosen,
      int at,
      List<Expr> found,
      Frame frame) {
    if (at == chosen.length) {
      frame.poll();
      Sizes.reserve(frame, (long) found.size() * Math.max(1, at));
      found.add(Parts.choose(list, chosen.clone()));
      return;
    }
    var tried = new boolean[used.length];
    for (int i = 0; i < used.length; i++) {
      if (!used[i] && !tried[classes[i]]) {
        tried[classes[i]] = true;
        used[i] = true;
        chosen[at] = i;
        extend(list, classes, used, chosen, at + 1, found, frame);
        used[i] = false;
      }
    }
  }
}
