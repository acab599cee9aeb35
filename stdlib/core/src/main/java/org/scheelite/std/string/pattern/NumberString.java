package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// The digits of a number, with sign and point, in a pattern for strings.
///
/// ```wl
/// In:  StringCases["x=1.5, y=-2", NumberString]
/// Out: {"1.5", "-2"}
/// In:  StringMatchQ["1.2.3", NumberString]
/// Out: False
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases"})
final class NumberString {
  private NumberString() {}
}
