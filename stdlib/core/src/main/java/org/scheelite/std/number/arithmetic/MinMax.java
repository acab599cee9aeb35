package org.scheelite.std.number.arithmetic;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Smallest and largest together.
///
/// `MinMax[list]` is `{Min[list], Max[list]}`; `MinMax[list, d]` is wider by `d` on both sides.
///
/// ```wl
/// In:  MinMax[{3, 1, 2}]
/// Out: {1, 3}
/// ```
///
/// ```wl
/// In:  MinMax[{3, 1, 2}, 1/2]
/// Out: {1/2, 7/2}
/// ```
@Builtin(seeAlso = {"Min", "Max", "Rescale"})
final class MinMax {
  private static final Symbol MIN = Symbol.system("Min");
  private static final Symbol MAX = Symbol.system("Max");

  private MinMax() {}

  @Form
  static Expr both(Expr list) {
    return Call.list(Call.of(MIN, list), Call.of(MAX, list));
  }

  @Form
  static Expr wider(Expr list, Expr d) {
    return Call.list(Terms.difference(Call.of(MIN, list), d), Terms.sum(Call.of(MAX, list), d));
  }
}
