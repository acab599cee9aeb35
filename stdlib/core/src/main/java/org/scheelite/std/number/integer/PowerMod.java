package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;

/// Powers modulo a number.
///
/// `PowerMod[a, b, m]` is `Mod[a^b, m]`, computed without the whole power; a negative `b` takes the
/// inverse modulo `m`, and `PowerMod[a, 1/r, m]` is an `r`-th root.
///
/// ```wl
/// In:  PowerMod[2, 1000, 7]
/// Out: 2
/// ```
///
/// ```wl
/// In:  PowerMod[3, -1, 7]
/// Out: 5
/// In:  {PowerMod[2, 1/2, 7], PowerMod[6, 1/3, 7]}
/// Out: {3, 3}
/// In:  PowerMod[3, 1/2, 7]
/// Msg: PowerMod::root: The equation x^2 = 3 (mod 7) has no integer solutions.
/// Out: PowerMod[3, 1/2, 7]
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

  /// There is no such root.
  static final Message ROOT =
      Message.of("PowerMod::root", "The equation x^`1` = `2` (mod `3`) has no integer solutions.");

  private static final BigInteger MOST = BigInteger.valueOf(10_000_000);

  private PowerMod() {}

  @Form
  static @Nullable Expr of(Whole a, Whole b, Whole m, Frame frame) {
    BigInteger modulus = m.big().abs();
    if (modulus.signum() == 0 || b.sign() < 0 && !a.big().gcd(modulus).equals(BigInteger.ONE)) {
      return frame.decline(NINV, a, m);
    }
    return Whole.of(a.big().modPow(b.big(), modulus));
  }

  /// A root, the least number whose power it is, for moduli where all can be tried.
  @Form
  static @Nullable Expr of(Whole a, Rational b, Whole m, Frame frame) {
    BigInteger modulus = m.big().abs();
    if (!b.numerator().equals(BigInteger.ONE) || modulus.compareTo(MOST) > 0) {
      return null;
    }
    BigInteger wanted = a.big().mod(modulus);
    for (BigInteger x = BigInteger.ZERO; x.compareTo(modulus) < 0; x = x.add(BigInteger.ONE)) {
      frame.poll();
      if (x.modPow(b.denominator(), modulus).equals(wanted)) {
        return Whole.of(x);
      }
    }
    return frame.decline(ROOT, Whole.of(b.denominator()), a, m);
  }

  @Form(whole = true, min = 3, max = 3)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    if (call.arg(1) instanceof Rational) {
      return null;
    }
    return IntegerArguments.expected(call, frame);
  }
}
