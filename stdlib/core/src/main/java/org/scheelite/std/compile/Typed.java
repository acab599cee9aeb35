package org.scheelite.std.compile;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;

/// A variable or expression with its type, for `FunctionCompile`.
///
/// ```wl
/// In:  FunctionCompile[Function[Typed[n, "Integer64"], n + 1]][41]
/// Out: 42
/// In:  Typed[x, "Real64"]
/// Out: Typed[x, "Real64"]
/// ```
@Builtin(
    attributes = Attribute.HOLD_FIRST,
    seeAlso = {"FunctionCompile", "TypeSpecifier"})
final class Typed {
  private Typed() {}
}
