package org.scheelite.std.string;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.pattern.Scan;
import org.scheelite.std.string.pattern.StringRules;

/// The parts of a string that match a pattern.
///
/// `StringCases["s", pattern]` lists them, `StringCases["s", pattern -> value]` lists values for
/// them, `StringCases["s", {p1, p2, …}]` looks for several, and `StringCases["s", pattern, n]`
/// stops after `n`. `Overlaps -> True` looks for a match at every position, `Overlaps -> All` for
/// all of them. Lists of strings give lists of results.
///
/// ```wl
/// In:  StringCases["a1b22", DigitCharacter ..]
/// Out: {"1", "22"}
/// In:  StringCases["key=value", k__ ~~ "=" ~~ v__ :> {k, v}]
/// Out: {{"key", "value"}}
/// In:  StringCases["abcabc", "a" ~~ _, 1]
/// Out: {"ab"}
/// In:  StringCases["aaa", "aa", Overlaps -> True]
/// Out: {"aa", "aa"}
/// In:  StringCases["<a><b>", "<" ~~ Shortest[__] ~~ ">"]
/// Out: {"<a>", "<b>"}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"StringPosition", "StringCount", "StringReplace", "StringSplit", "Cases"})
final class StringCases {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = PatternOptions.IGNORE_CASE;

  /// Which matches that share characters count.
  static final Option<Scan.Overlaps> OVERLAPS = PatternOptions.overlaps(Scan.Overlaps.FALSE);

  private StringCases() {}

  @Form
  static @Nullable Expr cases(Expr subject, Expr pattern, Options options, Frame frame) {
    if (PatternOptions.isOption(pattern)) {
      return null; // of the operator form
    }
    Subjects subjects = Subjects.of(frame, "StringCases", subject, pattern);
    return cases(subjects, pattern, Sizes.INFINITE, options);
  }

  @Form
  static @Nullable Expr cases(
      Expr subject, Expr pattern, Expr count, Options options, Frame frame) {
    Subjects subjects = Subjects.of(frame, "StringCases", subject, pattern, count);
    Integer limit = Counts.limit(count, 3, subjects);
    return limit == null ? null : cases(subjects, pattern, limit, options);
  }

  private static @Nullable Expr cases(Subjects subjects, Expr pattern, int limit, Options options) {
    Frame frame = subjects.frame();
    StringRules rules = StringRules.of(pattern, options.get(IGNORE_CASE), frame);
    return rules == null
        ? null
        : subjects.each(
            text -> {
              var values = new ArrayList<Expr>();
              for (StringRules.Hit hit : rules.hits(text, limit, options.get(OVERLAPS), frame)) {
                values.add(hit.value(frame));
              }
              return Lists.of(values);
            });
  }
}
