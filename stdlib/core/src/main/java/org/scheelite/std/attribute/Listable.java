package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that a function is applied to the elements of lists by itself.
///
/// Lists among the arguments must have one length; other arguments are repeated.
///
/// ```wl
/// In:  SetAttributes[f, Listable]; f[{1, 2}, x]
/// Out: {f[1, x], f[2, x]}
/// In:  f[{1, 2}, {a, b}]
/// Out: {f[1, a], f[2, b]}
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class Listable {
  private Listable() {}
}
