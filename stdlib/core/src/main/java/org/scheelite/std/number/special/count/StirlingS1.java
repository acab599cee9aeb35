package org.scheelite.std.number.special.count;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// Stirling numbers of the first kind.
///
/// `StirlingS1[n, m]` is, up to its sign, the number of permutations of `n` elements with `m`
/// cycles.
///
/// ```wl
/// In:  {StirlingS1[5, 2], StirlingS1[4, 4], StirlingS1[3, 5]}
/// Out: {-50, 1, 0}
/// In:  StirlingS1[n, m]
/// Out: StirlingS1[n, m]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"StirlingS2", "Binomial"})
final class StirlingS1 {
  private StirlingS1() {}

  @Form
  static @Nullable Expr number(Int n, Int m, Frame frame) {
    return n.value() < 0 || m.value() < 0 || n.value() > 2000
        ? null
        : m.value() > n.value()
            ? Int.ZERO
            : Whole.of(Triangle.stirling1((int) n.value(), frame)[(int) m.value()]);
  }
}
