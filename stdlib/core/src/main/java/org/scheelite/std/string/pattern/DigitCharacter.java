package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// One of the digits 0 to 9, in a pattern for strings.
///
/// ```wl
/// In:  StringCases["a1b2", DigitCharacter]
/// Out: {"1", "2"}
/// In:  StringMatchQ["12", DigitCharacter]
/// Out: False
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class DigitCharacter {
  private DigitCharacter() {}
}
