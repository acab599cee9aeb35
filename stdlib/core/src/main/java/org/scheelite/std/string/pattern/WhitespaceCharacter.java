package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// One blank, tab or newline, in a pattern for strings.
///
/// ```wl
/// In:  StringCount["a b  c", WhitespaceCharacter]
/// Out: 3
/// In:  StringReplace["a b", WhitespaceCharacter -> "_"]
/// Out: a_b
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class WhitespaceCharacter {
  private WhitespaceCharacter() {}
}
