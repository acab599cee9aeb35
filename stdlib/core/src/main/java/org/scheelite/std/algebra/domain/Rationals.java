package org.scheelite.std.algebra.domain;

import org.scheelite.builtin.Builtin;

/// The domain of quotients of whole numbers.
///
/// `Element[x, Rationals]` says that `x` is an integer or a fraction.
///
/// ```wl
/// In:  {Element[2/3, Rationals], Element[Sqrt[2], Rationals]}
/// Out: {True, False}
/// In:  Solve[(2 x - 1) (x^2 - 2) == 0, x, Rationals]
/// Out: {{x -> 1/2}}
/// ```
@Builtin(seeAlso = {"Element", "Integers", "Reals"})
final class Rationals {
  private Rationals() {}
}
