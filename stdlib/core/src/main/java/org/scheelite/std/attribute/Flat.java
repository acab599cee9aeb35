package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that nested calls of a function are one: `f[f[a], b]` is `f[a, b]`.
///
/// Patterns of such a function match groups of arguments.
///
/// ```wl
/// In:  SetAttributes[f, Flat]; f[f[a, b], c]
/// Out: f[a, b, c]
/// In:  f[f[f[x]]]
/// Out: f[x]
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class Flat {
  private Flat() {}
}
