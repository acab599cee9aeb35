package org.scheelite.std.function;

import java.util.List;
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
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Sizes;

/// A function applied to all combinations of elements.
///
/// `Outer[f, list1, list2, …]` gives nested lists of `f[a, b, …]` for all elements `a` of `list1`,
/// `b` of `list2`, …, at their lowest levels. `Outer[f, list1, …, n]` takes elements at level `n`,
/// `Outer[f, list1, …, n1, n2, …]` at a level for each list.
///
/// ```wl
/// In:  Outer[f, {a, b}, {x, y}]
/// Out: {{f[a, x], f[a, y]}, {f[b, x], f[b, y]}}
/// In:  Outer[Times, {1, 2}, {3, 4, 5}]
/// Out: {{3, 4, 5}, {6, 8, 10}}
/// In:  Outer[f, {{a, b}}, {x}, 1]
/// Out: {{f[{a, b}, x]}}
/// ```
@Builtin(seeAlso = {"Inner", "Tuples", "Distribute", "Table"})
final class Outer {
  static final Message HEADS =
      Message.of(
          "Outer::heads",
          "Heads `1` and `2` at positions `3` and `4` are expected to be the same.");

  @Form(whole = true, min = 2)
  static @Nullable Expr outer(Normal call, Frame frame) {
    List<Expr> args = call.args();
    int end = args.size();
    while (end > 2 && Sizes.limit(args.get(end - 1)) != null) {
      end--;
    }
    List<Expr> lists = args.subList(1, end);
    List<Expr> levels = args.subList(end, args.size());
    for (int i = 0; i < lists.size(); i++) {
      if (!(lists.get(i) instanceof Normal list)) {
        return Faults.normal(call, i + 2, frame);
      }
      if (!list.head().equals(lists.getFirst().head())) {
        return frame.decline(HEADS, lists.getFirst().head(), list.head(), Int.TWO, Int.of(i + 2L));
      }
    }
    var depths = new int[lists.size()];
    for (int i = 0; i < depths.length; i++) {
      Expr own = levels.isEmpty() ? Sym.INFINITY : levels.get(Math.min(i, levels.size() - 1));
      Integer depth = Sizes.limit(own);
      depths[i] = depth == null ? Sizes.INFINITE : depth;
    }
    Expr head = lists.getFirst().head();
    var outer = new Product(args.get(0), head, lists, depths, frame);
    return outer.next(0, new Expr[depths.length]);
  }

  /// The combinations under way.
  private record Product(Expr f, Expr head, List<Expr> lists, int[] depths, Frame frame) {

    /// All for the lists from `index` on.
    Expr next(int index, Expr[] chosen) {
      if (index == lists.size()) {
        frame.poll();
        Call value = Call.of(f, chosen.clone());
        return head.equals(Sym.LIST) ? frame.evaluate(value) : value;
      }
      return walk(lists.get(index), depths[index], index, chosen);
    }

    private Expr walk(Expr part, int depth, int index, Expr[] chosen) {
      if (depth == 0 || !(part instanceof Normal list) || !list.head().equals(head)) {
        chosen[index] = part;
        return next(index + 1, chosen);
      }
      var rows = new Expr[list.size()];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = walk(list.arg(i), depth == Sizes.INFINITE ? depth : depth - 1, index, chosen);
      }
      return Lists.of(head, rows);
    }
  }
}
