package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.FLAT;
import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.ONE_IDENTITY;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;

/// The least common multiple.
///
/// `LCM[a, b, ...]` is the least common multiple of integers or fractions.
///
/// ```wl
/// In:  LCM[4, 6, 10]
/// Out: 60
/// ```
///
/// ```wl
/// In:  {LCM[1/2, 1/3], LCM[0, 3]}
/// Out: {1, 0}
/// ```
@Builtin(
    attributes = {FLAT, LISTABLE, ONE_IDENTITY, ORDERLESS},
    seeAlso = {"GCD", "ExtendedGCD", "Divisors"})
final class LCM {
  private LCM() {}

  @Form(whole = true)
  static @Nullable Expr of(Normal call, Frame frame) {
    Num result = Int.ONE;
    for (Expr arg : call.args()) {
      if (!(arg instanceof Num n) || !Fractions.is(n)) {
        return IntegerArguments.exact(call, frame);
      }
      result = join(result, n);
    }
    return result;
  }

  private static Num join(Num a, Num b) {
    return a.sign() == 0 || b.sign() == 0
        ? Int.ZERO
        : Arithmetic.abs(Arithmetic.divide(Arithmetic.multiply(a, b), GCD.join(a, b)));
  }
}
