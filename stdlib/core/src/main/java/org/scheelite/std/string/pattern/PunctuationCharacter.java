package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// One character of punctuation, in a pattern for strings.
///
/// ```wl
/// In:  StringCases["a, b!", PunctuationCharacter]
/// Out: {",", "!"}
/// In:  StringMatchQ["a", PunctuationCharacter]
/// Out: False
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class PunctuationCharacter {
  private PunctuationCharacter() {}
}
