package org.scheelite.std.assoc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;

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
  static @Nullable Expr count(Expr data) {
    List<Expr> elements = GroupBy.elements(data);
    return elements == null ? null : Grouped.of(elements, x -> x, x -> x).counts();
  }
}
