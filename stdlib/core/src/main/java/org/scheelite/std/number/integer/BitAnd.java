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

/// Bitwise conjunction.
///
/// `BitAnd[a, b, ...]` has the bits that all the integers have.
///
/// ```wl
/// In:  BitAnd[12, 10]
/// Out: 8
/// ```
///
/// ```wl
/// In:  BitAnd[{1, 2, 3}, 1]
/// Out: {1, 0, 1}
/// ```
@Builtin(
    attributes = {FLAT, LISTABLE, ONE_IDENTITY, ORDERLESS},
    seeAlso = {"BitOr", "BitXor", "BitNot"})
final class BitAnd {
  private BitAnd() {}

  @Form(whole = true)
  static @Nullable Expr bits(Normal call, Frame frame) {
    BigInteger bits = Int.MINUS_ONE.big();
    for (Expr arg : call.args()) {
      if (!(arg instanceof Whole n)) {
        return null;
      }
      bits = bits.and(n.big());
    }
    return Whole.of(bits);
  }
}
