package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.pattern.Scan;
import org.scheelite.std.string.pattern.StringRule;
import org.scheelite.std.string.pattern.StringRules;

/// How often a pattern matches in a string.
///
/// ```wl
/// In:  StringCount["abcabc", "b"]
/// Out: 2
/// In:  StringCount["a1b22", DigitCharacter ..]
/// Out: 2
/// In:  StringCount["aaa", "aa", Overlaps -> True]
/// Out: 2
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"StringCases", "StringPosition", "StringContainsQ"})
final class StringCount {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = PatternOptions.IGNORE_CASE;

  /// Which matches that share characters count.
  static final Option<Scan.Overlaps> OVERLAPS = PatternOptions.overlaps(Scan.Overlaps.FALSE);

  private StringCount() {}

  @Form
  static @Nullable Expr count(Expr subject, Expr pattern, Options options, Frame frame) {
    if (StringRule.isRule(pattern)) {
      return null; // an option of the operator form
    }
    Subjects subjects = Subjects.of(frame, "StringCount", subject, pattern);
    StringRules rules = StringRules.of(pattern, options.get(IGNORE_CASE), frame);
    Scan.Overlaps overlaps = options.get(OVERLAPS);
    return rules == null
        ? null
        : subjects.each(text -> Int.of(rules.hits(text, Sizes.INFINITE, overlaps, frame).size()));
  }
}
