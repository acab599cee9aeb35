package org.scheelite.std.list.set;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// Runs of equal neighbours.
///
/// `Split[list]` cuts a list into runs of identical elements; `Split[list, test]` goes on with a
/// run as long as `test[e, next]` gives `True`.
///
/// ```wl
/// In:  Split[{a, a, b, a}]
/// Out: {{a, a}, {b}, {a}}
/// In:  Split[{1, 2, 5, 6, 3}, Less]
/// Out: {{1, 2, 5, 6}, {3}}
/// In:  Split[{}]
/// Out: {}
/// ```
@Builtin(seeAlso = {"SplitBy", "Gather", "Partition"})
final class Split {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr runs(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Normal list)) {
      return Faults.normal(call, 1, frame);
    }
    return call.size() == 1
        ? cut(list, (a, b) -> a.equals(b))
        : cut(list, (a, b) -> frame.test(call.arg(1), a, b));
  }

  private static Expr cut(Normal list, BiPredicate<Expr, Expr> together) {
    var runs = new ArrayList<Expr>();
    int start = 0;
    for (int i = 1; i <= list.size(); i++) {
      if (i == list.size() || !together.test(list.arg(i - 1), list.arg(i))) {
        runs.add(Parts.slice(list, start, i));
        start = i;
      }
    }
    return Lists.of(list.head(), runs.toArray(Expr[]::new));
  }

  /// Cuts a list where the values that belong to its elements change.
  static Expr cut(Expr list, List<Expr> keys) {
    var runs = new ArrayList<Expr>();
    int start = 0;
    for (int i = 1; i <= keys.size(); i++) {
      if (i == keys.size() || !keys.get(i - 1).equals(keys.get(i))) {
        runs.add(Parts.slice(list, start, i));
        start = i;
      }
    }
    return Lists.of(Parts.headOf(list), runs.toArray(Expr[]::new));
  }
}
