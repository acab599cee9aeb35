package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.std.string.pattern.Found;
import org.scheelite.std.string.pattern.StringPattern;

/// A string without whitespace at its ends.
///
/// `StringTrim["s", pattern]` takes away what matches a pattern at the ends.
///
/// ```wl
/// In:  StringTrim["  ab c "]
/// Out: ab c
/// In:  StringTrim["--a--", "-" ..]
/// Out: a
/// In:  StringTrim[{" a", "b "}]
/// Out: {"a", "b"}
/// ```
@Builtin(seeAlso = {"StringDelete", "StringSplit", "StringPadLeft"})
final class StringTrim {
  private static final Symbol WHITESPACE = Symbol.system("Whitespace");

  private StringTrim() {}

  @Form
  static @Nullable Expr trim(Expr subject, Frame frame) {
    return trim(Subjects.of(frame, "StringTrim", subject), WHITESPACE);
  }

  @Form
  static @Nullable Expr trim(Expr subject, Expr pattern, Frame frame) {
    return trim(Subjects.of(frame, "StringTrim", subject, pattern), pattern);
  }

  private static @Nullable Expr trim(Subjects subjects, Expr pattern) {
    Frame frame = subjects.frame();
    StringPattern start = StringPattern.of(StringPattern.atStart(pattern), false, frame);
    StringPattern end =
        start == null ? null : StringPattern.of(StringPattern.atEnd(pattern), false, frame);
    return start == null || end == null
        ? null
        : subjects.each(
            text -> {
              Found first = start.in(text, frame).next(0);
              String rest = first == null ? text : text.substring(first.end());
              Found last = end.in(rest, frame).next(0);
              return Str.of(last == null ? rest : rest.substring(0, last.start()));
            });
  }
}
