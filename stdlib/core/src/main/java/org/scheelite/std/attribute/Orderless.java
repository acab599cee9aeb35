package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that the order of arguments does not matter: they are sorted.
///
/// Patterns match them in any order.
///
/// ```wl
/// In:  SetAttributes[f, Orderless]; f[c, a, b]
/// Out: f[a, b, c]
/// In:  MatchQ[f[1, x], f[x, _Integer]]
/// Out: True
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class Orderless {
  private Orderless() {}
}
