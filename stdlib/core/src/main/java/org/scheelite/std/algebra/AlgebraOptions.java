package org.scheelite.std.algebra;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;

/// Options that several builtins of algebra take.
public final class AlgebraOptions {
  /// The prime modulo which coefficients are taken; 0 for none.
  public static final Option<Long> MODULUS =
      Option.symbol(
          "Modulus",
          Int.ZERO,
          "0 or a positive integer",
          (value, frame) -> value instanceof Int(long n) && n >= 0 && n < 1L << 31 ? n : null);

  /// Whether trigonometric functions are treated as exponentials are.
  public static final Option<Boolean> TRIG =
      Option.symbol("Trig", Sym.FALSE, "True or False", (value, frame) -> truth(value));

  private AlgebraOptions() {}

  private static @Nullable Boolean truth(Expr value) {
    return value.equals(Sym.TRUE) ? Boolean.TRUE : value.equals(Sym.FALSE) ? Boolean.FALSE : null;
  }
}
