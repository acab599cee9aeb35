package org.scheelite.std.assoc;

import java.util.ArrayList;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;

/// The association from elements of a list to the positions where they stand.
///
/// ```wl
/// In:  PositionIndex[{a, b, a}]
/// Out: <|a -> {1, 3}, b -> {2}|>
/// In:  PositionIndex[{}]
/// Out: <||>
/// ```
@Builtin(seeAlso = {"Counts", "GroupBy"})
final class PositionIndex {
  private PositionIndex() {}

  @Form
  static Expr index(Normal list) {
    var positions = new ArrayList<Integer>();
    for (int i = 0; i < list.size(); i++) {
      positions.add(i);
    }
    return Grouped.of(positions, list::arg, i -> Int.of(i + 1)).lists();
  }
}
