package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.std.number.Terms;

/// The root of the mean square.
///
/// `RootMeanSquare[list]` is `Sqrt[Mean[list^2]]`.
///
/// ```wl
/// In:  RootMeanSquare[{1, 7}]
/// Out: 5
/// ```
///
/// ```wl
/// In:  RootMeanSquare[{3., 4.}]
/// Out: 3.5355339059327378
/// ```
@Builtin(seeAlso = {"Mean", "Norm"})
final class RootMeanSquare {
  private RootMeanSquare() {}

  @Form
  static @Nullable Expr root(Expr data) {
    Normal list = Data.list(data);
    return list == null || list.size() == 0
        ? null
        : Terms.sqrt(Data.call("Mean", Terms.power(list, Int.TWO)));
  }
}
