package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;

/// Whether one integer divides another.
///
/// `Divisible[n, m]` is `True` where `n` is a multiple of `m`.
///
/// ```wl
/// In:  {Divisible[10, 5], Divisible[10, 3]}
/// Out: {True, False}
/// ```
///
/// ```wl
/// In:  Divisible[{1, 2, 3, 4}, 2]
/// Out: {False, True, False, True}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Mod", "CoprimeQ"})
final class Divisible {
  private Divisible() {}

  @Form
  static @Nullable Expr test(Num n, Num m) {
    if (!Fractions.is(n) || !Fractions.is(m)) {
      return null;
    }
    return Sym.bool(m.sign() == 0 ? n.sign() == 0 : Arithmetic.divide(n, m) instanceof Whole);
  }
}
