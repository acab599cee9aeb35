package org.scheelite.std.linear;

import java.math.BigInteger;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Numerics;

/// Options that several functions of linear algebra take.
public final class LinearOptions {
  /// The prime or other integer modulo which is computed; 0 for ordinary arithmetic.
  public static final Option<BigInteger> MODULUS =
      Option.symbol(
          "Modulus",
          Int.ZERO,
          "a non-negative integer",
          (value, frame) -> value instanceof Whole n && n.sign() >= 0 ? n.big() : null);

  /// Which algorithm is taken; all give the same result, so it is not looked at.
  public static final Option<Expr> METHOD = Option.any("Method", Sym.AUTOMATIC);

  /// What is taken for zero; `Automatic` goes by the size of the elements and the precision.
  public static final Option<Expr> TOLERANCE = Option.any("Tolerance", Sym.AUTOMATIC);

  /// How zeros are found; `Automatic` brings elements over one denominator.
  public static final Option<Expr> ZERO_TEST = Option.any("ZeroTest", Sym.AUTOMATIC);

  private LinearOptions() {}

  /// The tolerance as a machine number; NaN where it is `Automatic`.
  public static double tolerance(Expr value, Frame frame) {
    return value.equals(Sym.AUTOMATIC) ? Double.NaN : Numerics.machine(value, frame);
  }
}
