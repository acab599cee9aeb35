package org.scheelite.std.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Plain text; a list is written as lines.
public final class PlainTextFormat extends TextFormat {

  public PlainTextFormat() {
    super("Text", Set.of("txt", "text", "md", "log"));
  }

  @Override
  public Set<String> elements() {
    return Set.of("Plaintext", "String", "Lines", "Words", "Data");
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    return LinesFormat.joined(value);
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame) {
    return switch (element == null ? "" : element) {
      case "Lines" -> lines(text, frame);
      case "Words" -> words(text, frame);
      case "String" -> Str.of(text);
      case "Data" -> TableFormat.table(text, frame);
      default -> Str.of(text.replace("\r\n", "\n"));
    };
  }

  private static Expr words(String text, Frame frame) {
    List<Expr> words = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\S+").matcher(text);
    while (matcher.find()) {
      frame.poll();
      words.add(Str.of(matcher.group()));
    }
    return Call.list(words);
  }
}
