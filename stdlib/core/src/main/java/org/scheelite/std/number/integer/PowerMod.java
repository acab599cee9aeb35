package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Whole;

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
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Mod", "Power"})
final class PowerMod {
  private PowerMod() {}

  @Form
  static @Nullable Expr of(Whole a, Whole b, Whole m) {
    BigInteger modulus = m.big().abs();
    boolean possible =
        modulus.signum() != 0 && (b.sign() >= 0 || a.big().gcd(modulus).equals(BigInteger.ONE));
    return possible ? Whole.of(a.big().modPow(b.big(), modulus)) : null;
  }
}
