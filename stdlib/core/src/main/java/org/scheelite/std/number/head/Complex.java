package org.scheelite.std.number.head;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Complexes;

/// The head of complex numbers.
///
/// `Complex[x, y]` is the number `x + y I`; `_Complex` is a pattern for complex numbers.
///
/// ```wl
/// In:  {Head[I], Complex[1, 2]}
/// Out: {Complex, 1 + 2*I}
/// ```
///
/// ```wl
/// In:  Complex[3, 0]
/// Out: 3
/// ```
@Builtin(seeAlso = {"I", "Re", "Im"})
final class Complex {
  private Complex() {}

  @Form
  static @Nullable Expr number(Num x, Num y) {
    return x instanceof org.scheelite.expr.Complex || y instanceof org.scheelite.expr.Complex
        ? null
        : Complexes.of(x, y);
  }
}
