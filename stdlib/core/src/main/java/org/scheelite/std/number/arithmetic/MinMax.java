package org.scheelite.std.number.arithmetic;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Smallest and largest together.
///
/// `MinMax[list]` is `{Min[list], Max[list]}`; `MinMax[list, d]` is wider by `d` on both sides,
/// `MinMax[list, {d1, d2}]` by different distances. `Scaled[s]` stands for the share `s` of the
/// range.
///
/// ```wl
/// In:  MinMax[{3, 1, 2}]
/// Out: {1, 3}
/// ```
///
/// ```wl
/// In:  MinMax[{3, 1, 2}, 1/2]
/// Out: {1/2, 7/2}
/// In:  {MinMax[{0, 10}, Scaled[1/10]], MinMax[{0, 10}, {1, 2}]}
/// Out: {{-1, 11}, {-1, 12}}
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
    Expr min = Call.of(MIN, list);
    Expr max = Call.of(MAX, list);
    boolean pair = d instanceof Normal both && both.is(Sym.LIST, 2);
    Expr below = pair ? ((Normal) d).arg(0) : d;
    Expr above = pair ? ((Normal) d).arg(1) : d;
    Expr range = Terms.difference(max, min);
    return Call.list(
        Terms.difference(min, scaled(below, range)), Terms.sum(max, scaled(above, range)));
  }

  /// A distance; `Scaled[s]` stands for a share of the range.
  private static Expr scaled(Expr distance, Expr range) {
    return distance instanceof Normal share && share.is(Symbol.system("Scaled"), 1)
        ? Terms.product(share.arg(0), range)
        : distance;
  }
}
