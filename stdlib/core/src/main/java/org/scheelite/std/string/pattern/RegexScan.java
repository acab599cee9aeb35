package org.scheelite.std.string.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Symbol;

/// The search by a regular expression.
final class RegexScan extends Scan {
  private final String text;
  private final Matcher matcher;
  private final Map<Symbol, String> groups;

  RegexScan(Pattern regex, Map<Symbol, String> groups, String text, Frame frame) {
    this.text = text;
    this.groups = groups;
    this.matcher =
        regex
            .matcher(new PolledText(text, frame))
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
  }

  @Override
  String text() {
    return text;
  }

  @Override
  public @Nullable Found next(int from) {
    return from <= text.length() && matcher.region(from, text.length()).find() ? found() : null;
  }

  @Override
  public @Nullable Found exactly(int start, int end) {
    return matcher.region(start, end).matches() ? found() : null;
  }

  private Found found() {
    return new Found(matcher.start(), matcher.end(), names(), numbered());
  }

  private Map<Symbol, String> names() {
    if (groups.isEmpty()) {
      return Map.of();
    }
    var names = new HashMap<Symbol, String>();
    groups.forEach((name, group) -> names.put(name, orEmpty(matcher.group(group))));
    return names;
  }

  private List<String> numbered() {
    var numbered = new ArrayList<String>();
    for (int i = 0; i <= matcher.groupCount(); i++) {
      numbered.add(orEmpty(matcher.group(i)));
    }
    return numbered;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
