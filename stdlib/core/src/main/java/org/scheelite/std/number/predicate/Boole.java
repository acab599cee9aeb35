package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;

/// Truth values as numbers.
///
/// `Boole[x]` is 1 for `True` and 0 for `False`.
///
/// ```wl
/// In:  Boole[{True, False, x}]
/// Out: {1, 0, Boole[x]}
/// ```
///
/// ```wl
/// In:  Boole[2 > 1]
/// Out: 1
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"UnitStep", "TrueQ"})
final class Boole {
  private Boole() {}

  @Form
  static @Nullable Expr number(Expr x) {
    return x.equals(Sym.TRUE) ? Int.ONE : x.equals(Sym.FALSE) ? Int.ZERO : null;
  }
}
