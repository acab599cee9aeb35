package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// The end of a line, in a pattern for strings.
///
/// ```wl
/// In:  StringCases["ab\ncd", _ ~~ EndOfLine]
/// Out: {"b", "d"}
/// In:  StringCount["a\nb", EndOfLine]
/// Out: 2
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class EndOfLine {
  private EndOfLine() {}
}
