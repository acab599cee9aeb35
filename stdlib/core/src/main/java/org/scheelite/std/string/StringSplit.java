package org.scheelite.std.string;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.pattern.Scan;
import org.scheelite.std.string.pattern.StringRules;

/// Splits a string into pieces.
///
/// `StringSplit["s"]` splits at whitespace, `StringSplit["s", pattern]` at what matches a pattern,
/// or one of a list. Empty pieces at both ends are left out; `StringSplit["s", pattern, All]` keeps
/// them, and `StringSplit["s", pattern, n]` makes at most `n` pieces. `StringSplit["s", pattern ->
/// value]` puts values between the pieces.
///
/// ```wl
/// In:  StringSplit["a bbb  cc "]
/// Out: {"a", "bbb", "cc"}
/// In:  StringSplit["a,b,,c", ","]
/// Out: {"a", "b", "", "c"}
/// In:  StringSplit[",a,b,", ",", All]
/// Out: {"", "a", "b", ""}
/// In:  StringSplit["a:b:c", ":", 2]
/// Out: {"a", "b:c"}
/// In:  StringSplit["a-b", "-" -> "+"]
/// Out: {"a", "+", "b"}
/// In:  StringSplit["abc", ""]
/// Out: {"a", "b", "c"}
/// ```
@Builtin(seeAlso = {"StringJoin", "StringRiffle", "StringCases", "TextWords"})
final class StringSplit {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = PatternOptions.IGNORE_CASE;

  private static final Symbol WHITESPACE = Symbol.system("Whitespace");

  private StringSplit() {}

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr split(Normal call, Frame frame) {
    int size = OptionTail.position(call, 1);
    Options options = OptionTail.read(call, size, frame);
    if (options == null) {
      return Sym.FAILED;
    }
    Subjects subjects = Subjects.of(call, frame);
    Expr pattern = size > 1 ? call.arg(1) : WHITESPACE;
    boolean all = size > 2 && call.arg(2).equals(Sym.ALL);
    Integer limit =
        size > 2 && !all ? Counts.limit(call.arg(2), 3, subjects) : (Integer) Sizes.INFINITE;
    return limit == null ? null : split(subjects, pattern, limit, all, options);
  }

  private static @Nullable Expr split(
      Subjects subjects, Expr pattern, int most, boolean all, Options options) {
    Frame frame = subjects.frame();
    StringRules rules = StringRules.of(pattern, options.get(IGNORE_CASE), frame);
    return rules == null
        ? null
        : subjects.each(text -> Call.list(pieces(text, rules, most, all, frame)));
  }

  private static List<Expr> pieces(
      String text, StringRules rules, int most, boolean all, Frame frame) {
    var pieces = new ArrayList<Expr>();
    int from = 0;
    int count = 1;
    for (StringRules.Hit hit : rules.hits(text, Sizes.INFINITE, Scan.Overlaps.FALSE, frame)) {
      int start = hit.found().start();
      int end = hit.found().end();
      boolean outside = start == end && (start == 0 || start == text.length());
      boolean leading = !all && start == from && count == 1 && !hit.rule().replaces();
      if (outside) {
        continue;
      }
      if (leading && pieces.isEmpty()) {
        from = end;
        continue;
      }
      if (count >= most) {
        break;
      }
      count++;
      if (all || start > 0 || pieces.size() > 0) {
        pieces.add(Str.of(text.substring(from, start)));
      }
      if (hit.rule().replaces()) {
        pieces.add(hit.value(frame));
      }
      from = end;
    }
    pieces.add(Str.of(text.substring(from)));
    while (!all && !pieces.isEmpty() && pieces.getLast().equals(Str.of(""))) {
      pieces.removeLast();
    }
    return pieces;
  }
}
