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

/// Whether the beginning of a string matches a pattern.
///
/// `StringStartsQ[pattern]` is a function that tells.
///
/// ```wl
/// In:  StringStartsQ["abcd", "ab"]
/// Out: True
/// In:  StringStartsQ[DigitCharacter][{"1a", "a1"}]
/// Out: {True, False}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"StringEndsQ", "StringContainsQ", "StringMatchQ"})
final class StringStartsQ {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = PatternOptions.IGNORE_CASE;

  private StringStartsQ() {}

  @Form
  static @Nullable Expr test(Expr subject, Expr pattern, Options options, Frame frame) {
    if (StringRule.isRule(pattern)) {
      return null; // an option of the operator form
    }
    Subjects subjects = Subjects.of(frame, "StringStartsQ", subject, pattern);
    StringPattern sought =
        StringPattern.of(StringPattern.atStart(pattern), options.get(IGNORE_CASE), frame);
    return sought == null
        ? null
        : subjects.each(text -> Sym.bool(sought.in(text, frame).next(0) != null));
  }
}
