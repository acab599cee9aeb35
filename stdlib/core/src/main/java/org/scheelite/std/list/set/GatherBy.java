package org.scheelite.std.list.set;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Grouping;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.SameTest;

/// Groups of elements with the same value of a function.
///
/// `GatherBy[list, f]` puts elements with the same `f[e]` together, groups in the order of their
/// first elements; `GatherBy[list, {f1, f2, …}]` gathers the groups again by the further functions.
///
/// ```wl
/// In:  GatherBy[{1, 2, 3, 4, 5}, OddQ]
/// Out: {{1, 3, 5}, {2, 4}}
/// In:  GatherBy[{{a, 1}, {b, 1}, {a, 2}}, First]
/// Out: {{{a, 1}, {a, 2}}, {{b, 1}}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Gather", "GroupBy", "SplitBy"})
final class GatherBy {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr groups(Normal call, Frame frame) {
    if (Parts.size(call.arg(0)) < 0) {
      return Faults.normal(call, 1, frame);
    }
    Expr f = call.arg(1);
    return groups(call.arg(0), Lists.isList(f) ? Parts.of(f) : List.of(f), frame);
  }

  private static Expr groups(Expr list, List<Expr> functions, Frame frame) {
    if (functions.isEmpty()) {
      return list;
    }
    List<Expr> keys = Grouping.keys(list, functions.getFirst(), frame);
    Expr groups = Grouping.lists(list, SameTest.groups(keys));
    if (functions.size() == 1) {
      return groups;
    }
    Expr[] parts = Parts.array(groups);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = groups(parts[i], functions.subList(1, functions.size()), frame);
    }
    return Lists.of(parts);
  }
}
