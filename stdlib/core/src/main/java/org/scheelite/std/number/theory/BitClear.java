package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// An integer with one binary digit set to 0.
///
/// `BitClear[n, k]` is about the digit of `n` that stands for `2^k`; negative `k` counts from the
/// highest digit.
///
/// ```wl
/// In:  {BitClear[5, 0], BitClear[5, 1], BitClear[7, {0, 1, 2}]}
/// Out: {4, 5, {6, 5, 3}}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"BitLength", "BitAnd"})
final class BitClear {
  /// Larger numbers are not made.
  private static final long MOST = 1L << 30;

  private BitClear() {}

  @Form
  static @Nullable Expr bit(Whole n, Int k) {
    long place = k.value() < 0 ? n.big().bitLength() + k.value() : k.value();
    return place < 0 || place > MOST ? null : Whole.of(n.big().clearBit((int) place));
  }
}
