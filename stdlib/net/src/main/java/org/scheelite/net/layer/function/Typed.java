package org.scheelite.net.layer.function;

import org.scheelite.builtin.Builtin;

/// A parameter of a function with its type.
///
/// `Typed[x, type]` stands for the parameter `x` in the function of a `CompiledLayer`.
///
/// ```wl
/// In:  CompiledLayer[Function[Typed[x, "Real64"], x/2]][3]
/// Out: 1.5
/// ```
@Builtin(seeAlso = {"CompiledLayer", "TypeSpecifier"})
final class Typed {
  private Typed() {}
}
