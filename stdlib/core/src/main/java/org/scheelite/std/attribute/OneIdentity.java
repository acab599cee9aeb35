package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that to patterns `f[x]` is the same as `x`.
///
/// It serves functions such as `Plus`, together with defaults of arguments.
///
/// ```wl
/// In:  MatchQ[a, x_ + y_.]
/// Out: True
/// In:  Attributes[And]
/// Out: {Flat, HoldAll, OneIdentity, Protected}
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class OneIdentity {
  private OneIdentity() {}
}
