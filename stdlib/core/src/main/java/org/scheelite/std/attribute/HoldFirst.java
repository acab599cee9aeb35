package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that a function takes its first argument unevaluated.
///
/// ```wl
/// In:  SetAttributes[f, HoldFirst]; f[1 + 1, 2 + 2]
/// Out: f[1 + 1, 4]
/// In:  Attributes[f]
/// Out: {HoldFirst}
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class HoldFirst {
  private HoldFirst() {}
}
