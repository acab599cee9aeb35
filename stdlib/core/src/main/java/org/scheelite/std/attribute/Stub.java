package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that a symbol is to be loaded from a package when it is first used.
///
/// ```wl
/// In:  SetAttributes[s, Stub]; Attributes[s]
/// Out: {Stub}
/// In:  Head[Stub]
/// Out: Symbol
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class Stub {
  private Stub() {}
}
