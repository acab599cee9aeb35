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
import org.scheelite.expr.Packed;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.pattern.Found;
import org.scheelite.std.string.pattern.Scan;
import org.scheelite.std.string.pattern.StringRules;

/// Where a pattern matches in a string.
///
/// `StringPosition["s", pattern]` lists first and last positions, `StringPosition["s", pattern, n]`
/// the first `n` of them. Matches that share characters are listed, unless `Overlaps -> False`.
///
/// ```wl
/// In:  StringPosition["abcabc", "bc"]
/// Out: {{2, 3}, {5, 6}}
/// In:  StringPosition["aaa", "aa"]
/// Out: {{1, 2}, {2, 3}}
/// In:  StringPosition["aaa", "aa", Overlaps -> False]
/// Out: {{1, 2}}
/// In:  StringPosition["abcabc", "a", 1]
/// Out: {{1, 1}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"StringCases", "StringCount", "StringReplacePart", "Position"})
final class StringPosition {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = PatternOptions.IGNORE_CASE;

  /// Which matches that share characters count.
  static final Option<Scan.Overlaps> OVERLAPS = PatternOptions.overlaps(Scan.Overlaps.TRUE);

  private StringPosition() {}

  @Form
  static @Nullable Expr positions(Expr subject, Expr pattern, Options options, Frame frame) {
    if (PatternOptions.isOption(pattern)) {
      return null; // of the operator form
    }
    Subjects subjects = Subjects.of(frame, "StringPosition", subject, pattern);
    return positions(subjects, pattern, Sizes.INFINITE, options);
  }

  @Form
  static @Nullable Expr positions(
      Expr subject, Expr pattern, Expr count, Options options, Frame frame) {
    Subjects subjects = Subjects.of(frame, "StringPosition", subject, pattern, count);
    Integer limit = Counts.limit(count, 3, subjects);
    return limit == null ? null : positions(subjects, pattern, limit, options);
  }

  private static @Nullable Expr positions(
      Subjects subjects, Expr pattern, int limit, Options options) {
    Frame frame = subjects.frame();
    StringRules rules = StringRules.of(pattern, options.get(IGNORE_CASE), frame);
    return rules == null
        ? null
        : subjects.each(
            text -> {
              Glyphs glyphs = Glyphs.of(text);
              var places = new ArrayList<Expr>();
              for (StringRules.Hit hit : rules.hits(text, limit, options.get(OVERLAPS), frame)) {
                Found found = hit.found();
                places.add(Packed.of(glyphs.index(found.start()) + 1L, glyphs.index(found.end())));
              }
              return Lists.of(places);
            });
  }
}
