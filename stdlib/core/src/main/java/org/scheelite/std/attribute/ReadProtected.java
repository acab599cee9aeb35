package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that the definitions of a symbol are not shown.
///
/// ```wl
/// In:  SetAttributes[s, ReadProtected]; Attributes[s]
/// Out: {ReadProtected}
/// In:  Head[ReadProtected]
/// Out: Symbol
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class ReadProtected {
  private ReadProtected() {}
}
