package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// Bits shifted to the right.
///
/// `BitShiftRight[n, k]` shifts the bits of `n` by `k` places to the right; `BitShiftRight[n]` by
/// one.
///
/// ```wl
/// In:  BitShiftRight[12, 2]
/// Out: 3
/// ```
///
/// ```wl
/// In:  BitShiftRight[-5]
/// Out: -3
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"BitShiftLeft", "BitAnd"})
final class BitShiftRight {
  private BitShiftRight() {}

  @Form
  static Expr shift(Whole n) {
    return Whole.of(n.big().shiftRight(1));
  }

  @Form
  static @Nullable Expr shift(Whole n, Int places) {
    return Math.abs(places.value()) > 1 << 30
        ? null
        : Whole.of(n.big().shiftRight((int) places.value()));
  }
}
