package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// Bits shifted to the left.
///
/// `BitShiftLeft[n, k]` shifts the bits of `n` by `k` places to the left; `BitShiftLeft[n]` by one.
///
/// ```wl
/// In:  BitShiftLeft[3, 2]
/// Out: 12
/// ```
///
/// ```wl
/// In:  BitShiftLeft[5]
/// Out: 10
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"BitShiftRight", "BitAnd"})
final class BitShiftLeft {
  private BitShiftLeft() {}

  @Form
  static Expr shift(Whole n) {
    return Whole.of(n.big().shiftLeft(1));
  }

  @Form
  static @Nullable Expr shift(Whole n, Int places) {
    return Math.abs(places.value()) > 1 << 30
        ? null
        : Whole.of(n.big().shiftLeft((int) places.value()));
  }
}
