package org.scheelite.std.io.stream;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Looks for texts in the records of a source.
final class Finding {
  private final List<String> sought;
  private final boolean anchored;
  private final boolean ignoreCase;
  private final boolean words;
  private final List<String> separators;

  private Finding(
      List<String> sought,
      boolean anchored,
      boolean ignoreCase,
      boolean words,
      List<String> separators) {
    this.sought = sought;
    this.anchored = anchored;
    this.ignoreCase = ignoreCase;
    this.words = words;
    this.separators = separators;
  }

  /// Reads what is looked for: a string or a list of them; null for anything else.
  static @Nullable Finding of(Expr texts, Options options) {
    List<Expr> parts =
        texts instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(texts);
    var sought = new ArrayList<String>();
    for (Expr part : parts) {
      if (!(part instanceof Str(String text))) {
        return null;
      }
      sought.add(text);
    }
    return new Finding(
        sought,
        options.get(Find.ANCHORED_SEARCH),
        options.get(Find.IGNORE_CASE),
        options.get(Find.WORD_SEARCH),
        options.get(Find.RECORD_SEPARATORS));
  }

  /// The next record that holds one of the texts; null where there is none.
  @Nullable String next(Source source, Frame frame) {
    var ends = new Separators(separators.stream().map(source::bytes).toList());
    String record = source.upTo(ends);
    while (record != null) {
      frame.poll();
      for (String text : sought) {
        if (holds(record, text)) {
          return record;
        }
      }
      record = source.upTo(ends);
    }
    return null;
  }

  private boolean holds(String record, String text) {
    int last = record.length() - text.length();
    for (int at = 0; at <= (anchored ? Math.min(0, last) : last); at++) {
      if (record.regionMatches(ignoreCase, at, text, 0, text.length())
          && (!words || isWord(record, at, at + text.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String record, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(record.charAt(start - 1)))
        && (end == record.length() || !Character.isLetterOrDigit(record.charAt(end)));
  }
}
