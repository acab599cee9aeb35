package org.scheelite.std.string;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.pattern.Scan;
import org.scheelite.std.string.pattern.StringRules;

/// Replaces what matches patterns in a string.
///
/// `StringReplace["s", rules]` goes through the string once; where several rules match at one place
/// the first counts. `StringReplace["s", rules, n]` makes at most `n` replacements. Names in a
/// pattern stand for what they matched on the right side. What is replaced by no string stays
/// between the rest in a `StringExpression`.
///
/// ```wl
/// In:  StringReplace["abcabc", "b" -> "X"]
/// Out: aXcaXc
/// In:  StringReplace["a1b22", d : DigitCharacter .. :> "<" <> d <> ">"]
/// Out: a<1>b<22>
/// In:  StringReplace["aaaa", "a" -> "b", 2]
/// Out: bbaa
/// In:  StringReplace["abcd", {"a" -> "1", "ab" -> "2", "d" -> "4"}]
/// Out: 1bc4
/// In:  StringReplace["Abc", "a" -> "x", IgnoreCase -> True]
/// Out: xbc
/// In:  StringReplace["abc", 5]
/// Msg: StringReplace::srep: 5 is not a valid string replacement rule.
/// Out: StringReplace["abc", 5]
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"StringCases", "StringDelete", "StringReplacePart", "ReplaceAll"})
final class StringReplace {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = PatternOptions.IGNORE_CASE;

  static final Message SREP =
      Message.of("StringReplace::srep", "`1` is not a valid string replacement rule.");

  private StringReplace() {}

  @Form
  static @Nullable Expr replace(Expr subject, Expr rules, Options options, Frame frame) {
    if (PatternOptions.isOption(rules)) {
      return null; // of the operator form
    }
    return replace(
        Subjects.of(frame, "StringReplace", subject, rules),
        rules,
        Sizes.INFINITE,
        options.get(IGNORE_CASE));
  }

  @Form
  static @Nullable Expr replace(
      Expr subject, Expr rules, Expr count, Options options, Frame frame) {
    Subjects subjects = Subjects.of(frame, "StringReplace", subject, rules, count);
    Integer limit = Counts.limit(count, 3, subjects);
    return limit == null ? null : replace(subjects, rules, limit, options.get(IGNORE_CASE));
  }

  private static @Nullable Expr replace(
      Subjects subjects, Expr spec, int limit, boolean ignoreCase) {
    Frame frame = subjects.frame();
    if (spec instanceof Normal list && list.is(Sym.LIST) && isNested(list)) {
      return each(subjects, list, limit, ignoreCase);
    }
    if (!StringRules.areRules(spec)) {
      return frame.decline(SREP, spec);
    }
    StringRules rules = StringRules.of(spec, ignoreCase, frame);
    return rules == null ? null : subjects.each(text -> replaced(text, rules, limit, frame));
  }

  /// Lists of rules one after the other give a list of results.
  private static @Nullable Expr each(
      Subjects subjects, Normal lists, int limit, boolean ignoreCase) {
    var results = new Expr[lists.size()];
    for (int i = 0; i < results.length; i++) {
      Expr result = replace(subjects, lists.arg(i), limit, ignoreCase);
      if (result == null) {
        return null;
      }
      results[i] = result;
    }
    return org.scheelite.expr.Call.list(results);
  }

  private static boolean isNested(Normal list) {
    return list.size() > 0
        && list.args().stream().allMatch(part -> part instanceof Normal n && n.is(Sym.LIST));
  }

  /// The text after at most `limit` replacements.
  static Expr replaced(String text, StringRules rules, int limit, Frame frame) {
    List<StringRules.Hit> hits = rules.hits(text, limit, Scan.Overlaps.FALSE, frame);
    var result = new Assembly();
    int from = 0;
    for (StringRules.Hit hit : hits) {
      frame.poll();
      result.add(text.substring(from, hit.found().start()));
      result.add(hit.value(frame));
      from = hit.found().end();
    }
    result.add(text.substring(from));
    return result.expr();
  }
}
