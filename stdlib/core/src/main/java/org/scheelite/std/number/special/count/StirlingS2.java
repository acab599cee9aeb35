package org.scheelite.std.number.special.count;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// Stirling numbers of the second kind.
///
/// `StirlingS2[n, m]` is the number of ways to divide `n` elements into `m` sets that are not
/// empty.
///
/// ```wl
/// In:  {StirlingS2[5, 2], StirlingS2[4, 4], StirlingS2[3, 5]}
/// Out: {15, 1, 0}
/// In:  StirlingS2[n, m]
/// Out: StirlingS2[n, m]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"StirlingS1", "BellB"})
final class StirlingS2 {
  private StirlingS2() {}

  @Form
  static @Nullable Expr number(Int n, Int m, Frame frame) {
    return n.value() < 0 || m.value() < 0 || n.value() > 2000
        ? null
        : m.value() > n.value()
            ? Int.ZERO
            : Whole.of(Triangle.stirling2((int) n.value(), frame)[(int) m.value()]);
  }
}
