package org.scheelite.std.number.head;

import org.scheelite.builtin.Builtin;

/// The head of reals.
///
/// `Real` is the head of machine reals and of reals of arbitrary precision.
///
/// ```wl
/// In:  Head[2.5]
/// Out: Real
/// ```
///
/// ```wl
/// In:  MatchQ[7, _Real]
/// Out: False
/// ```
@Builtin(seeAlso = {"NumberQ", "Head"})
final class Real {
  private Real() {}
}
