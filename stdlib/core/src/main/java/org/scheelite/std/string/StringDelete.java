package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.pattern.StringRule;
import org.scheelite.std.string.pattern.StringRules;

/// A string without the parts that match a pattern.
///
/// ```wl
/// In:  StringDelete["abcabc", "b"]
/// Out: acac
/// In:  StringDelete["a1b22", DigitCharacter ..]
/// Out: ab
/// In:  StringDelete[" "][{"a b", "c"}]
/// Out: {"ab", "c"}
/// In:  StringDelete["aBb", "b", IgnoreCase -> True]
/// Out: a
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"StringReplace", "StringTrim", "StringDrop"})
final class StringDelete {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = PatternOptions.IGNORE_CASE;

  private StringDelete() {}

  @Form
  static @Nullable Expr delete(Expr subject, Expr pattern, Options options, Frame frame) {
    if (StringRule.isRule(pattern)) {
      return null; // an option of the operator form
    }
    Subjects subjects = Subjects.of(frame, "StringDelete", subject, pattern);
    Expr rule = Call.rule(pattern, Str.of(""));
    StringRules rules = StringRules.of(rule, options.get(IGNORE_CASE), frame);
    return rules == null
        ? null
        : subjects.each(text -> StringReplace.replaced(text, rules, Sizes.INFINITE, frame));
  }
}
