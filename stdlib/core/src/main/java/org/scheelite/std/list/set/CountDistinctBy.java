package org.scheelite.std.list.set;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.list.Grouping;
import org.scheelite.std.list.Parts;

/// The number of different values of a function.
///
/// `CountDistinctBy[list, f]` counts the different values of `f` of the elements.
///
/// ```wl
/// In:  {CountDistinctBy[{1, 2, 3, 4, 5}, Mod[#, 3] &], CountDistinctBy[EvenQ][{1, 3}]}
/// Out: {3, 1}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"CountDistinct", "CountsBy"})
final class CountDistinctBy {
  private CountDistinctBy() {}

  @Form
  static @Nullable Expr count(Expr list, Expr f, Frame frame) {
    return Parts.size(list) < 0
        ? null
        : Int.of(new HashSet<>(Grouping.keys(list, f, frame)).size());
  }
}
