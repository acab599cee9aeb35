package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// One binary digit of an integer.
///
/// `BitGet[n, k]` is about the digit of `n` that stands for `2^k`; negative `k` counts from the
/// highest digit.
///
/// ```wl
/// In:  {BitGet[5, 0], BitGet[5, 1], BitGet[5, {0, 1, 2}]}
/// Out: {1, 0, {1, 0, 1}}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"BitLength", "BitAnd"})
final class BitGet {
  /// Larger numbers are not made.
  private static final long MOST = 1L << 30;

  private BitGet() {}

  @Form
  static @Nullable Expr bit(Whole n, Int k) {
    long place = k.value() < 0 ? n.big().bitLength() + k.value() : k.value();
    return place < 0 || place > MOST ? null : Int.of(n.big().testBit((int) place) ? 1 : 0);
  }
}
