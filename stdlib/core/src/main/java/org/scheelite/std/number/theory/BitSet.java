package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// An integer with one binary digit set to 1.
///
/// `BitSet[n, k]` is about the digit of `n` that stands for `2^k`; negative `k` counts from the
/// highest digit.
///
/// ```wl
/// In:  {BitSet[4, 0], BitSet[5, 2], BitSet[0, 10]}
/// Out: {5, 5, 1024}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"BitLength", "BitAnd"})
final class BitSet {
  /// Larger numbers are not made.
  private static final long MOST = 1L << 30;

  private BitSet() {}

  @Form
  static @Nullable Expr bit(Whole n, Int k) {
    long place = k.value() < 0 ? n.big().bitLength() + k.value() : k.value();
    return place < 0 || place > MOST ? null : Whole.of(n.big().setBit((int) place));
  }
}
