package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that a function takes all its arguments exactly as they stand.
///
/// Neither `Evaluate` nor sequences nor up values change them.
///
/// ```wl
/// In:  SetAttributes[f, HoldAllComplete]; f[Evaluate[1 + 1]]
/// Out: f[Evaluate[1 + 1]]
/// In:  f[Sequence[a, b]]
/// Out: f[Sequence[a, b]]
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class HoldAllComplete {
  private HoldAllComplete() {}
}
