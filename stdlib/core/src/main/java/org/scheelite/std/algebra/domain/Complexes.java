package org.scheelite.std.algebra.domain;

import org.scheelite.builtin.Builtin;

/// The domain of complex numbers.
///
/// `Element[x, Complexes]` says that `x` is a number, real or not.
///
/// ```wl
/// In:  Element[2 + I, Complexes]
/// Out: True
/// In:  Solve[x^2 == -1, x, Complexes]
/// Out: {{x -> -I}, {x -> I}}
/// ```
@Builtin(seeAlso = {"Element", "Reals", "Integers"})
final class Complexes {
  private Complexes() {}
}
