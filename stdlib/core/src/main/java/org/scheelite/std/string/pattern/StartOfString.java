package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// The beginning of a string, in a pattern for strings.
///
/// ```wl
/// In:  StringReplace["aa", StartOfString ~~ "a" -> "b"]
/// Out: ba
/// In:  StringCases["ab", StartOfString ~~ _]
/// Out: {"a"}
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class StartOfString {
  private StartOfString() {}
}
