package org.scheelite.net.layer.function;

import org.scheelite.builtin.Builtin;

/// A type of a parameter.
///
/// `TypeSpecifier["PackedArray"][element, n]` is the type of arrays of `n` levels whose elements
/// are of a type such as `"Real64"` or `"MachineInteger"`; `TypeSpecifier["NumericArray"][element,
/// n]` means the same in a layer.
///
/// ```wl
/// In:  CompiledLayer[Function[Typed[x, TypeSpecifier["PackedArray"]["Real64", 1]], Sort[x]]][{3, 1, 2}]
/// Out: {1., 2., 3.}
/// ```
@Builtin(seeAlso = {"CompiledLayer", "Typed"})
final class TypeSpecifier {
  private TypeSpecifier() {}
}
