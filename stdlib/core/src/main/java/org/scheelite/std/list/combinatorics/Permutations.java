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
/// `n`.
///
/// ```wl
/// In:  Permutations[{a, b, c}]
/// Out: {{a, b, c}, {a, c, b}, {b, a, c}, {b, c, a}, {c, a, b}, {c, b, a}}
/// In:  Permutations[{a, a, b}]
/// Out: {{a, a, b}, {a, b, a}, {b, a, a}}
/// In:  Permutations[{a, b, c}, {2}]
/// Out: {{a, b}, {a, c}, {b, a}, {b, c}, {c, a}, {c, b}}
/// ```
@Builtin(seeAlso = {"Subsets", "Tuples", "RandomSample"})
final class Permutations {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr permutations(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Normal list)) {
      return Faults.normal(call, 1, frame);
    }
    int size = list.size();
    int least = size;
    int most = size;
    if (call.size() == 2 && !call.arg(1).equals(Sym.ALL)) {
      Integer limit = Sizes.limit(call.arg(1));
      int[] range = Sizes.counts(call.arg(1));
      if (limit != null) {
        least = 0;
        most = Math.min(size, limit);
      } else if (range != null && range.length > 0 && range.length < 3) {
        least = range[0];
        most = Math.min(size, range[range.length - 1]);
      } else {
        return Faults.count(call, 2, frame);
      }
    } else if (call.size() == 2) {
      least = 0;
    }
    var found = new ArrayList<Expr>();
    var classes = classes(list);
    Sizes.reserve(frame, (long) elements(classes, least, most));
    for (int n = least; n <= most; n++) {
      extend(list, classes, new boolean[size], new int[n], 0, found, frame);
    }
    return Lists.of(found);
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
