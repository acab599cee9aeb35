package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that a symbol is a local one that may go when nothing refers to it.
///
/// ```wl
/// In:  SetAttributes[s, Temporary]; Attributes[s]
/// Out: {Temporary}
/// In:  Head[Temporary]
/// Out: Symbol
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class Temporary {
  private Temporary() {}
}
