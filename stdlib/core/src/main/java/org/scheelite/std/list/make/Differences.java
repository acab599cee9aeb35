package org.scheelite.std.list.make;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// Differences of neighbours.
///
/// `Differences[list]` gives the list of each element less the one before, `Differences[list, n]`
/// does it `n` times, and `Differences[list, n, s]` takes elements `s` places apart.
/// `Differences[array, {n1, n2, …}]` works level by level.
///
/// ```wl
/// In:  Differences[{a, b, c}]
/// Out: {-a + b, -b + c}
/// In:  Differences[{1, 4, 9, 16}, 2]
/// Out: {2, 2}
/// In:  Differences[{1, 4, 9, 16}, 1, 2]
/// Out: {8, 12}
/// ```
@Builtin(seeAlso = {"Accumulate", "Ratios", "Subtract"})
final class Differences {

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr differences(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (!(list instanceof Normal)) {
      return Faults.normal(call, 1, frame);
    }
    Integer gap = call.size() == 3 ? Sizes.count(call.arg(2)) : Integer.valueOf(1);
    Integer times = call.size() > 1 ? Sizes.count(call.arg(1)) : Integer.valueOf(1);
    int[] each = times == null ? Sizes.counts(call.arg(1)) : new int[] {times};
    if (gap == null || gap == 0 || each == null) {
      return Faults.count(call, gap == null || gap == 0 ? 3 : 2, frame);
    }
    return levels(list, each, 0, gap, frame);
  }

  private static Expr levels(Expr list, int[] each, int level, int gap, Frame frame) {
    if (level == each.length || !(list instanceof Normal)) {
      return list;
    }
    Expr changed = list;
    for (int i = 0; i < each[level]; i++) {
      changed = once(changed, gap, frame);
    }
    if (level + 1 == each.length) {
      return changed;
    }
    Expr[] rows = Parts.array(changed);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = levels(rows[i], each, level + 1, gap, frame);
    }
    return Parts.with(changed, rows);
  }

  private static Expr once(Expr list, int gap, Frame frame) {
    int size = Parts.size(list);
    if (size <= gap) {
      return Parts.slice(list, 0, 0);
    }
    Expr minus = frame.call(Sym.TIMES, Int.MINUS_ONE, asList(Parts.slice(list, 0, size - gap)));
    Expr result = frame.call(Sym.PLUS, asList(Parts.slice(list, gap, size)), minus);
    return Parts.headOf(list).equals(Sym.LIST)
        ? result
        : Call.of(Parts.headOf(list), Parts.array(result));
  }

  private static Expr asList(Expr expr) {
    return Lists.isList(expr) ? expr : Lists.of(Parts.array(expr));
  }
}
