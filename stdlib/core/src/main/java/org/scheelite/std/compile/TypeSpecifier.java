package org.scheelite.std.compile;

import org.scheelite.builtin.Builtin;

/// A type with parameters, for `FunctionCompile`.
///
/// ```wl
/// In:  f = FunctionCompile[Function[Typed[v, TypeSpecifier["PackedArray"]["Real64", 1]], 2 v[[1]]]];
/// In:  f[{1.5, 2.}]
/// Out: 3.
/// In:  TypeSpecifier["PackedArray"]
/// Out: TypeSpecifier["PackedArray"]
/// ```
@Builtin(seeAlso = {"Typed", "FunctionCompile"})
final class TypeSpecifier {
  private TypeSpecifier() {}
}
