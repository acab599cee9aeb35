package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;

/// The greatest common divisor as a combination.
///
/// `ExtendedGCD[a, b]` is `{g, {r, s}}` with the greatest common divisor `g` equal to `r a + s b`.
///
/// ```wl
/// In:  ExtendedGCD[12, 18]
/// Out: {6, {-1, 1}}
/// ```
///
/// ```wl
/// In:  ExtendedGCD[3, 7]
/// Out: {1, {-2, 1}}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"GCD", "PowerMod"})
final class ExtendedGCD {
  private ExtendedGCD() {}

  @Form
  static Expr of(Whole a, Whole b) {
    BigInteger[] r = {a.big(), b.big()};
    BigInteger[] s = {BigInteger.ONE, BigInteger.ZERO};
    BigInteger[] t = {BigInteger.ZERO, BigInteger.ONE};
    while (r[1].signum() != 0) {
      BigInteger q = r[0].divide(r[1]);
      step(r, q);
      step(s, q);
      step(t, q);
    }
    BigInteger sign = r[0].signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ONE;
    return Call.list(
        Whole.of(r[0].multiply(sign)),
        Call.list(Whole.of(s[0].multiply(sign)), Whole.of(t[0].multiply(sign))));
  }

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr otherwise(Normal call, Frame frame) {
    return IntegerArguments.expected(call, frame);
  }

  private static void step(BigInteger[] pair, BigInteger q) {
    BigInteger next = pair[0].subtract(q.multiply(pair[1]));
    pair[0] = pair[1];
    pair[1] = next;
  }
}
