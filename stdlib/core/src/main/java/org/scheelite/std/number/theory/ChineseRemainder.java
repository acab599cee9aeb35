package org.scheelite.std.number.theory;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// The number with given remainders.
///
/// `ChineseRemainder[{r1, r2, …}, {m1, m2, …}]` is the least `x >= 0` with `Mod[x, mi] == Mod[ri,
/// mi]` for all `i`; it stays as it is where there is none. `ChineseRemainder[r, m, d]` is the
/// least `x >= d`.
///
/// ```wl
/// In:  {ChineseRemainder[{1, 2, 3}, {4, 5, 7}], ChineseRemainder[{3, 4}, {4, 5}, 100]}
/// Out: {17, 119}
/// In:  ChineseRemainder[{0, 1}, {4, 6}]
/// Out: ChineseRemainder[{0, 1}, {4, 6}]
/// ```
@Builtin(seeAlso = {"Mod", "PowerMod", "ExtendedGCD"})
final class ChineseRemainder {
  private ChineseRemainder() {}

  @Form
  static @Nullable Expr least(Normal remainders, Normal moduli, Frame frame) {
    BigInteger[] found = solve(remainders, moduli, frame);
    return found == null ? null : Whole.of(found[0]);
  }

  @Form
  static @Nullable Expr least(Normal remainders, Normal moduli, Whole from, Frame frame) {
    BigInteger[] found = solve(remainders, moduli, frame);
    return found == null
        ? null
        : Whole.of(from.big().add(found[0].subtract(from.big()).mod(found[1])));
  }

  /// The least solution and the modulus up to which it is the only one; null where there is none.
  private static BigInteger @Nullable [] solve(Normal remainders, Normal moduli, Frame frame) {
    if (!remainders.is(Sym.LIST) || !moduli.is(Sym.LIST, remainders.size())) {
      return null;
    }
    BigInteger x = BigInteger.ZERO;
    BigInteger all = BigInteger.ONE;
    for (int i = 0; i < remainders.size(); i++) {
      frame.poll();
      if (!(remainders.arg(i) instanceof Whole r && moduli.arg(i) instanceof Whole m)
          || m.sign() == 0) {
        return null;
      }
      BigInteger modulus = m.big().abs();
      BigInteger common = all.gcd(modulus);
      BigInteger step = r.big().subtract(x);
      if (step.mod(common).signum() != 0) {
        return null;
      }
      BigInteger rest = modulus.divide(common);
      BigInteger times =
          step.divide(common).multiply(all.divide(common).modInverse(rest)).mod(rest);
      x = x.add(all.multiply(times));
      all = all.multiply(rest);
      x = x.mod(all);
    }
    return new BigInteger[] {x, all};
  }
}
