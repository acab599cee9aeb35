package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that the definitions of a symbol cannot be changed.
///
/// All builtins are protected.
///
/// ```wl
/// In:  Attributes[s] = {Protected}; s = 1
/// Msg: Set::wrsym: Symbol s is Protected.
/// Out: 1
/// In:  Attributes[If]
/// Out: {HoldRest, Protected}
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class Protected {
  private Protected() {}
}
