package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that `N` leaves the first argument of a function as it is.
///
/// ```wl
/// In:  SetAttributes[f, NHoldFirst]; N[f[1, 2]]
/// Out: f[1, 2.]
/// In:  Attributes[f]
/// Out: {NHoldFirst}
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class NHoldFirst {
  private NHoldFirst() {}
}
