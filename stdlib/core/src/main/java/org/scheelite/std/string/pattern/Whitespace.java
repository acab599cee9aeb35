package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// A run of blanks, tabs and newlines, in a pattern for strings.
///
/// ```wl
/// In:  StringReplace["a   b", Whitespace -> " "]
/// Out: a b
/// In:  StringCount["a b  c", Whitespace]
/// Out: 2
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class Whitespace {
  private Whitespace() {}
}
