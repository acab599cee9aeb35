package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that a function takes all arguments but the first unevaluated.
///
/// ```wl
/// In:  SetAttributes[f, HoldRest]; f[1 + 1, 2 + 2]
/// Out: f[2, 2 + 2]
/// In:  Attributes[f]
/// Out: {HoldRest}
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class HoldRest {
  private HoldRest() {}
}
