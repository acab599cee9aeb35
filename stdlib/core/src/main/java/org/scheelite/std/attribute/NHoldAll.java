package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that `N` leaves all arguments of a function as they are.
///
/// ```wl
/// In:  SetAttributes[f, NHoldAll]; N[f[1]]
/// Out: f[1]
/// In:  Attributes[f]
/// Out: {NHoldAll}
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class NHoldAll {
  private NHoldAll() {}
}
