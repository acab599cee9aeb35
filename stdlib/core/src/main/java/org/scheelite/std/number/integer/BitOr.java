package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.FLAT;
import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.ONE_IDENTITY;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;

/// Bitwise disjunction.
///
/// `BitOr[a, b, ...]` has the bits that some of the integers have.
///
/// ```wl
/// In:  BitOr[12, 10]
/// Out: 14
/// ```
///
/// ```wl
/// In:  BitOr[]
/// Out: 0
/// ```
@Builtin(
    attributes = {FLAT, LISTABLE, ONE_IDENTITY, ORDERLESS},
    seeAlso = {"BitAnd", "BitXor", "BitNot"})
final class BitOr {
  private BitOr() {}

  @Form(whole = true)
  static @Nullable Expr bits(Normal call, Frame frame) {
    BigInteger bits = Int.ZERO.big();
    for (Expr arg : call.args()) {
      if (!(arg instanceof Whole n)) {
        return null;
      }
      bits = bits.or(n.big());
    }
    return Whole.of(bits);
  }
}
