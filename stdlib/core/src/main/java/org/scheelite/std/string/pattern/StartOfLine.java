package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// The beginning of a line, in a pattern for strings.
///
/// ```wl
/// In:  StringCases["ab\ncd", StartOfLine ~~ _]
/// Out: {"a", "c"}
/// In:  StringCount["a\nb", StartOfLine]
/// Out: 2
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class StartOfLine {
  private StartOfLine() {}
}
