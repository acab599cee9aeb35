package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that a function takes all its arguments unevaluated.
///
/// `Evaluate` and sequences still work in them.
///
/// ```wl
/// In:  SetAttributes[f, HoldAll]; f[1 + 1]
/// Out: f[1 + 1]
/// In:  f[Evaluate[1 + 1]]
/// Out: f[2]
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class HoldAll {
  private HoldAll() {}
}
