package org.scheelite.std.string.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Texts taken apart into words and sentences.
final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}]+(?:['\u2019\\-\u2010.,/&@](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]+)*");

  /// What ends with a full stop that ends no sentence.
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:^|\\s)(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|e\\.g|i\\.e|[A-Z])\\.$");

  private static final Pattern LISTED = Pattern.compile("(?<=[^\\p{N}]),|,(?=[^\\p{N}])");

  private Words() {}

  static List<String> words(String text, Frame frame) {
    var words = new ArrayList<String>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      frame.poll();
      for (String part : LISTED.split(word.group())) {
        if (!part.isEmpty()) {
          words.add(part);
        }
      }
    }
    return words;
  }

  static List<String> sentences(String text, Frame frame) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    var sentences = new ArrayList<String>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      frame.poll();
      String sentence = text.substring(start, end).strip().replaceAll("\\s+", " ");
      if (ABBREVIATION.matcher(sentence).find() && end < text.length()) {
        continue;
      }
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }

  /// The first `limit` of some texts as a list.
  static Expr list(List<String> texts, int limit) {
    return Call.list(texts.stream().limit(limit).map(text -> (Expr) Str.of(text)).toList());
  }
}
