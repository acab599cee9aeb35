package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// The end of a string, in a pattern for strings.
///
/// ```wl
/// In:  StringReplace["aa", "a" ~~ EndOfString -> "b"]
/// Out: ab
/// In:  StringCases["ab", _ ~~ EndOfString]
/// Out: {"b"}
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class EndOfString {
  private EndOfString() {}
}
