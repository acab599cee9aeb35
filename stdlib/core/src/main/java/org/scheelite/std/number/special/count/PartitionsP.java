package org.scheelite.std.number.special.count;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// Numbers of partitions.
///
/// `PartitionsP[n]` is the number of ways to write `n` as a sum of natural numbers, without regard
/// to order.
///
/// ```wl
/// In:  PartitionsP[{0, 1, 5, 100}]
/// Out: {1, 1, 7, 190569292}
/// In:  PartitionsP[n]
/// Out: PartitionsP[n]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"BellB"})
final class PartitionsP {
  private PartitionsP() {}

  @Form
  static @Nullable Expr number(Int n, Frame frame) {
    if (n.value() < 0 || n.value() > 20_000) {
      return n.value() < 0 ? Int.ZERO : null;
    }
    int size = (int) n.value();
    var counts = new BigInteger[size + 1];
    counts[0] = BigInteger.ONE;
    for (int i = 1; i <= size; i++) {
      frame.poll();
      BigInteger sum = BigInteger.ZERO;
      for (int k = 1; k * (3 * k - 1) / 2 <= i; k++) {
        BigInteger part = counts[i - k * (3 * k - 1) / 2];
        if (k * (3 * k + 1) / 2 <= i) {
          part = part.add(counts[i - k * (3 * k + 1) / 2]);
        }
        sum = k % 2 == 1 ? sum.add(part) : sum.subtract(part);
      }
      counts[i] = sum;
    }
    return Whole.of(counts[size]);
  }
}
