package org.scheelite.std.algebra.domain;

import org.scheelite.builtin.Builtin;

/// The domain of whole numbers.
///
/// `Element[x, Integers]` says that `x` is an integer; `Solve[eqns, vars, Integers]` looks for
/// such.
///
/// ```wl
/// In:  Element[7, Integers]
/// Out: True
/// In:  Solve[2 x^2 - 3 x + 1 == 0, x, Integers]
/// Out: {{x -> 1}}
/// ```
@Builtin(seeAlso = {"Element", "Reals", "Rationals"})
final class Integers {
  private Integers() {}
}
