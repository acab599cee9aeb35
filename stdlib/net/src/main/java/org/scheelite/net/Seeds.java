package org.scheelite.net;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.tensor.cpu.RandomNumbers;

/// What the option `RandomSeeding` means.
public final class Seeds {
  private static final Symbol RANDOM_INTEGER = Symbol.system("RandomInteger");

  private Seeds() {}

  /// The seed for a setting: `Automatic` gives a new one each time, `Inherited` takes one from the
  /// session's generator, a number or string always gives the same one.
  public static long of(Expr seeding, Frame frame) {
    if (seeding.equals(Sym.AUTOMATIC)) {
      return RandomNumbers.mix(System.nanoTime());
    }
    if (seeding.equals(Sym.INHERITED)
        && frame.call(RANDOM_INTEGER, Packed.of(0, Long.MAX_VALUE)) instanceof Int(long drawn)) {
      return drawn;
    }
    return seeding instanceof Int(long seed) ? seed : seeding.toString().hashCode();
  }
}
