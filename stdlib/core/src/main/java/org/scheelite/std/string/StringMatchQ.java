package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.string.pattern.StringPattern;
import org.scheelite.std.string.pattern.StringRule;

/// Whether a whole string matches a pattern.
///
/// In plain strings `*` stands for any characters and `@` for any but capitals, at least one.
/// `StringMatchQ[pattern]` is a function that tells.
///
/// ```wl
/// In:  StringMatchQ["abc", "a" ~~ __]
/// Out: True
/// In:  StringMatchQ[{"apple", "banana"}, "a*"]
/// Out: {True, False}
/// In:  StringMatchQ["12.5", NumberString]
/// Out: True
/// In:  Select[{"x1", "y"}, StringMatchQ["x" ~~ _]]
/// Out: {"x1"}
/// In:  StringMatchQ["ABC", "abc", IgnoreCase -> True]
/// Out: True
/// In:  StringMatchQ[a, "a"]
/// Msg: StringMatchQ::strse: A string or list of strings is expected at position 1 in StringMatchQ[a, a].
/// Out: StringMatchQ[a, "a"]
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"StringContainsQ", "StringCases", "StringExpression", "MatchQ"})
final class StringMatchQ {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = PatternOptions.IGNORE_CASE;

  private StringMatchQ() {}

  @Form
  static @Nullable Expr test(Expr subject, Expr pattern, Options options, Frame frame) {
    if (StringRule.isRule(pattern)) {
      return null; // an option of the operator form
    }
    Subjects subjects = Subjects.of(frame, "StringMatchQ", subject, pattern);
    StringPattern sought = StringPattern.wild(pattern, options.get(IGNORE_CASE), frame);
    return sought == null
        ? null
        : subjects.each(text -> Sym.bool(sought.in(text, frame).whole() != null));
  }
}
