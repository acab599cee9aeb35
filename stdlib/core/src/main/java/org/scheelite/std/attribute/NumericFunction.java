package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that a function of numeric arguments is a number.
///
/// `NumericQ` believes it.
///
/// ```wl
/// In:  SetAttributes[f, NumericFunction]; NumericQ[f[2]]
/// Out: True
/// In:  NumericQ[g[2]]
/// Out: False
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class NumericFunction {
  private NumericFunction() {}
}
