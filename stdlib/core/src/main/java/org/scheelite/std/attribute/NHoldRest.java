package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that `N` leaves all arguments of a function but the first as they are.
///
/// ```wl
/// In:  SetAttributes[f, NHoldRest]; N[f[1, 2]]
/// Out: f[1., 2]
/// In:  Attributes[f]
/// Out: {NHoldRest}
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class NHoldRest {
  private NHoldRest() {}
}
