package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// One of the digits 0 to 9, a to f, A to F, in a pattern for strings.
///
/// ```wl
/// In:  StringMatchQ["7fA", HexadecimalCharacter ..]
/// Out: True
/// In:  StringMatchQ["g", HexadecimalCharacter]
/// Out: False
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class HexadecimalCharacter {
  private HexadecimalCharacter() {}
}
