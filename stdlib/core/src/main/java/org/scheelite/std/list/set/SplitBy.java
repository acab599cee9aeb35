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

/// Runs of neighbours with the same value of a function.
///
/// `SplitBy[list, f]` cuts a list where `f[e]` changes; `SplitBy[list, {f1, f2, …}]` cuts the runs
/// again by the further functions.
///
/// Runs of an association are associations.
///
/// ```wl
/// In:  SplitBy[{1, 3, 2, 4, 5}, EvenQ]
/// Out: {{1, 3}, {2, 4}, {5}}
/// In:  SplitBy[{1, 1, 3, 2}, {OddQ, Identity}]
/// Out: {{{1, 1}, {3}}, {{2}}}
/// In:  SplitBy[<|a -> 1, b -> 3, c -> 2|>, OddQ]
/// Out: {<|a -> 1, b -> 3|>, <|c -> 2|>}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Split", "GatherBy", "GroupBy"})
final class SplitBy {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr runs(Normal call, Frame frame) {
    if (call.size() == 1) {
      return null;
    }
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    Expr f = call.arg(1);
    return runs(list, Lists.isList(f) ? Parts.of(f) : List.of(f), frame);
  }

  private static Expr runs(Expr list, List<Expr> functions, Frame frame) {
    if (functions.isEmpty()) {
      return list;
    }
    Expr runs = Split.cut(list, Grouping.keys(list, functions.getFirst(), frame));
    if (functions.size() == 1) {
      return runs;
    }
    Expr[] parts = Parts.array(runs);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = runs(parts[i], functions.subList(1, functions.size()), frame);
    }
    return Lists.of(Parts.headOf(runs), parts);
  }
}
