package org.scheelite.std.assoc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.list.WholeCounts;

/// How often each element of a list occurs.
///
/// ```wl
/// In:  Counts[{a, b, a}]
/// Out: <|a -> 2, b -> 1|>
/// In:  Counts[{}]
/// Out: <||>
/// ```
@Builtin(seeAlso = {"CountsBy", "Tally"})
final class Counts {
  private Counts() {}

  @Form
  static @Nullable Expr count(Expr data, Frame frame) {
    WholeCounts counts = WholeCounts.of(data, frame);
    if (counts != null) {
      Assoc.Builder all = Assoc.builder();
      for (int i = 0; i < counts.size(); i++) {
        all.put(Int.of(counts.key(i)), Int.of(counts.count(i)));
      }
      return all.build();
    }
    List<Expr> elements = GroupBy.elements(data);
    return elements == null
        ? Entries.listExpected("Counts", frame, data)
        : Grouped.of(elements, x -> x, x -> x).counts();
  }
}
