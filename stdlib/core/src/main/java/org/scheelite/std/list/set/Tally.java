package org.scheelite.std.list.set;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.SameTest;
import org.scheelite.std.list.WholeCounts;

/// Distinct elements with how often they occur.
///
/// `Tally[list]` gives `{{e1, n1}, {e2, n2}, …}` for the distinct elements in their order;
/// `Tally[list, test]` takes elements for the same where `test` gives `True`.
///
/// ```wl
/// In:  Tally[{a, b, a, c, a}]
/// Out: {{a, 3}, {b, 1}, {c, 1}}
/// In:  Tally[{1, -1, 2}, Abs[#1] == Abs[#2] &]
/// Out: {{1, 2}, {2, 1}}
/// ```
@Builtin(seeAlso = {"Counts", "Gather", "DeleteDuplicates", "Count"})
final class Tally {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr tally(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    WholeCounts counts = call.size() == 1 ? WholeCounts.of(list, frame) : null;
    if (counts != null && counts.size() > 0) {
      return pairs(counts);
    }
    List<Expr> parts = Parts.of(list);
    Expr test = call.size() == 2 ? call.arg(1) : Sym.AUTOMATIC;
    return Lists.of(
        SameTest.groups(parts, test, frame).stream()
            .map(group -> Lists.of(new Expr[] {parts.get(group[0]), Int.of(group.length)}))
            .toList());
  }

  private static Expr pairs(WholeCounts counts) {
    var pairs = new long[2 * counts.size()];
    for (int i = 0; i < counts.size(); i++) {
      pairs[2 * i] = counts.key(i);
      pairs[2 * i + 1] = counts.count(i);
    }
    return Packed.of(new int[] {counts.size(), 2}, pairs);
  }
}
