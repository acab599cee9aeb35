package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that the attributes of a symbol cannot be changed any more.
///
/// ```wl
/// In:  SetAttributes[s, Locked]; Attributes[s]
/// Out: {Locked}
/// In:  Head[Locked]
/// Out: Symbol
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class Locked {
  private Locked() {}
}
