package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that a symbol stands for a fixed number.
///
/// Derivatives take such a symbol as a constant.
///
/// ```wl
/// In:  Attributes[Pi]
/// Out: {Constant, Protected, ReadProtected}
/// In:  SetAttributes[c, Constant]; Attributes[c]
/// Out: {Constant}
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class Constant {
  private Constant() {}
}
