package org.scheelite.std.distribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// Where a distribution has its values.
final class Support {
  private static final long MOST = 10_000;

  private Support() {}

  /// The values of a discrete distribution where they are few; else null.
  static @Nullable List<Expr> of(Member member, Frame frame) {
    if (!member.family().discrete()
        || !(member.low(frame) instanceof Int(long low))
        || !(member.high(frame) instanceof Int(long high))
        || high - low > MOST) {
      return null;
    }
    List<Expr> values = new ArrayList<>();
    for (long k = low; k <= high; k++) {
      values.add(Int.of(k));
    }
    return values;
  }

  /// The density between the least and the largest value, as one formula; null where it has several
  /// pieces.
  static @Nullable Expr density(Member member, Expr x, Frame frame) {
    Expr density = Distributions.density(member.expr(), x, frame);
    if (!(density instanceof Normal pieces && pieces.is(Symbol.system("Piecewise")))) {
      return density;
    }
    return pieces.size() == 2
            && pieces.arg(1).equals(Int.ZERO)
            && pieces.arg(0) instanceof Normal list
            && list.size() == 1
            && list.arg(0) instanceof Normal piece
        ? piece.arg(0)
        : null;
  }
}
