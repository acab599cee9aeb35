package org.scheelite.std.algebra.domain;

import org.scheelite.builtin.Builtin;

/// The domain of real numbers.
///
/// `Element[x, Reals]` says that `x` is real; `Solve[eqns, vars, Reals]` looks for real solutions.
///
/// ```wl
/// In:  {Element[Pi, Reals], Element[2 + I, Reals]}
/// Out: {True, False}
/// In:  Solve[x^3 == 8, x, Reals]
/// Out: {{x -> 2}}
/// ```
@Builtin(seeAlso = {"Element", "Integers", "Complexes"})
final class Reals {
  private Reals() {}
}
