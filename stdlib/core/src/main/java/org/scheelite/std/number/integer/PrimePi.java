package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.number.Numerics;

/// The number of primes.
///
/// `PrimePi[x]` counts the prime numbers up to `x`.
///
/// ```wl
/// In:  {PrimePi[10], PrimePi[1000], PrimePi[2.5]}
/// Out: {4, 168, 1}
/// ```
///
/// ```wl
/// In:  PrimePi[x]
/// Out: PrimePi[x]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Prime", "PrimeQ"})
final class PrimePi {
  private PrimePi() {}

  @Form
  static @Nullable Expr count(Expr x, Frame frame) {
    double value = Numerics.machine(x, frame);
    if (!(value < Primes.TABLE)) {
      return null;
    }
    int limit = (int) Math.floor(Math.max(1, value));
    return Int.of(limit + 1 - Primes.composites(limit, frame).cardinality());
  }
}
