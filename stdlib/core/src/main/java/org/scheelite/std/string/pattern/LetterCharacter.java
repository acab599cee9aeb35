package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// One letter, in a pattern for strings.
///
/// ```wl
/// In:  StringCases["a1b", LetterCharacter]
/// Out: {"a", "b"}
/// In:  StringMatchQ["é", LetterCharacter]
/// Out: True
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class LetterCharacter {
  private LetterCharacter() {}
}
