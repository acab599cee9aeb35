package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// The beginning or end of a word, in a pattern for strings.
///
/// ```wl
/// In:  StringCases["one two", WordBoundary ~~ _]
/// Out: {"o", " ", "t"}
/// In:  StringReplace["a cat", WordBoundary ~~ "a" ~~ WordBoundary -> "the"]
/// Out: the cat
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class WordBoundary {
  private WordBoundary() {}
}
