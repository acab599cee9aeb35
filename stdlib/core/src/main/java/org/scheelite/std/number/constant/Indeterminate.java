package org.scheelite.std.number.constant;

import org.scheelite.builtin.Builtin;

/// A quantity whose value cannot be known.
///
/// `Indeterminate` is what expressions such as `0/0` give.
///
/// ```wl
/// In:  0/0
/// Msg: Power::infy: Infinite expression 1/0 encountered.
/// Msg: Infinity::indet: Indeterminate expression 0 ComplexInfinity encountered.
/// Out: Indeterminate
/// ```
///
/// ```wl
/// In:  Indeterminate + 1
/// Out: Indeterminate
/// ```
@Builtin(seeAlso = {"Infinity", "ComplexInfinity"})
final class Indeterminate {
  private Indeterminate() {}
}
