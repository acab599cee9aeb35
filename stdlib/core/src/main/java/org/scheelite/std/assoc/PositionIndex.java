package org.scheelite.std.assoc;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.list.Parts;

/// The association from elements of a list to the positions where they stand, and from values of an
/// association to their keys.
///
/// ```wl
/// In:  PositionIndex[{a, b, a}]
/// Out: <|a -> {1, 3}, b -> {2}|>
/// In:  PositionIndex[{}]
/// Out: <||>
/// In:  PositionIndex[<|"x" -> a, "y" -> b, "z" -> a|>]
/// Out: <|a -> {"x", "z"}, b -> {"y"}|>
/// ```
@Builtin(seeAlso = {"Counts", "GroupBy"})
final class PositionIndex {
  private PositionIndex() {}

  @Form
  static @Nullable Expr index(Expr data, Frame frame) {
    int size = Parts.size(data);
    if (size < 0) {
      return Entries.listExpected("PositionIndex", frame, data);
    }
    var positions = IntStream.range(0, size).boxed().toList();
    return Grouped.of(
            positions,
            i -> Parts.at(data, i),
            i -> data instanceof Assoc assoc ? assoc.at(i).key() : Int.of(i + 1))
        .lists();
  }
}
