package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// One letter or digit, in a pattern for strings.
///
/// ```wl
/// In:  StringCases["ab, c1", WordCharacter ..]
/// Out: {"ab", "c1"}
/// In:  StringMatchQ["-", WordCharacter]
/// Out: False
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class WordCharacter {
  private WordCharacter() {}
}
