package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;

/// Powers modulo a number.
///
/// `PowerMod[a, b, m]` is `Mod[a^b, m]`, computed without the whole power; a negative `b` takes the
/// inverse modulo `m`.
///
/// ```wl
/// In:  PowerMod[2, 1000, 7]
/// Out: 2
/// ```
///
/// ```wl
/// In:  PowerMod[3, -1, 7]
/// Out: 5
/// In:  PowerMod[2, -1, 4]
/// Msg: PowerMod::ninv: 2 is not invertible modulo 4.
/// Out: PowerMod[2, -1, 4]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Mod", "Power"})
final class PowerMod {
  /// A negative power of a number that shares a divisor with the modulus.
  static final Message NINV = Message.of("PowerMod::ninv", "`1` is not invertible modulo `2`.");

  private PowerMod() {}

  @Form
  static @Nullable Expr of(Whole a, Whole b, Whole m, Frame frame) {
    BigInteger modulus = m.big().abs();
    if (modulus.signum() == 0 || b.sign() < 0 && !a.big().gcd(modulus).equals(BigInteger.ONE)) {
      return frame.decline(NINV, a, m);
    }
    return Whole.of(a.big().modPow(b.big(), modulus));
  }

  @Form(whole = true, min = 3, max = 3)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.expected(call, frame);
  }
}
