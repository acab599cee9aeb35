package org.scheelite.std.assoc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// How often each value of a function of the elements occurs.
///
/// ```wl
/// In:  CountsBy[{1, 2, 3}, OddQ]
/// Out: <|True -> 2, False -> 1|>
/// In:  CountsBy[Head][{1, a, 2}]
/// Out: <|Integer -> 2, Symbol -> 1|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Counts", "GroupBy"})
final class CountsBy {
  private CountsBy() {}

  @Form
  static @Nullable Expr count(Expr data, Expr function, Frame frame) {
    List<Expr> elements = GroupBy.elements(data);
    return elements == null
        ? Entries.listExpected("CountsBy", frame, data, function)
        : Grouped.of(elements, x -> frame.call(function, x), x -> x).counts();
  }
}
