package org.scheelite.std.list.set;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
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
/// In:  Split[<|a -> 1, b -> 1, c -> 2|>]
/// Out: {<|a -> 1, b -> 1|>, <|c -> 2|>}
/// In:  Split[{}]
/// Out: {}
/// ```
@Builtin(seeAlso = {"SplitBy", "Gather", "Partition"})
final class Split {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr runs(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    return call.size() == 1
        ? cut(list, (a, b) -> a.equals(b))
        : cut(list, (a, b) -> frame.test(call.arg(1), a, b));
  }

  private static Expr cut(Expr list, BiPredicate<Expr, Expr> together) {
    var runs = new ArrayList<Expr>();
    int start = 0;
    int size = Parts.size(list);
    for (int i = 1; i <= size; i++) {
      if (i == size || !together.test(Parts.at(list, i - 1), Parts.at(list, i))) {
        runs.add(Parts.slice(list, start, i));
        start = i;
      }
    }
    return Lists.of(head(list), runs.toArray(Expr[]::new));
  }

  /// Runs of an association are gathered in a list, others under the head they had.
  private static Expr head(Expr list) {
    return list instanceof Assoc ? Sym.LIST : Parts.headOf(list);
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
    return Lists.of(head(list), runs.toArray(Expr[]::new));
  }
}
