package org.scheelite.std.string.pattern;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.scheelite.expr.Symbol;

/// Writes a pattern as a regular expression, where one can say the same: where nothing has to be
/// evaluated and names are bound once, outside of choices and repetitions.
final class RegexWriter {
  private final StringBuilder out = new StringBuilder();
  private final Map<Symbol, String> groups = new LinkedHashMap<>();
  private boolean exact = true;

  /// Writes a tree; [#isExact] then says whether it could.
  static RegexWriter write(Piece piece) {
    var writer = new RegexWriter();
    writer.write(piece, false);
    return writer;
  }

  boolean isExact() {
    return exact;
  }

  String regex() {
    return out.toString();
  }

  /// The group of each name.
  Map<Symbol, String> groups() {
    return groups;
  }

  private void write(Piece piece, boolean optional) {
    switch (piece) {
      case Piece.Literal(String text) -> out.append(text.isEmpty() ? "" : quoted(text));
      case Piece.Glyph(String regex) -> out.append(regex);
      case Piece.Chunk(String regex) -> out.append("(?:").append(regex).append(')');
      case Piece.Place(String regex) -> out.append(regex);
      case Piece.Row row -> row.parts().forEach(part -> write(part, optional));
      case Piece.Choice choice -> choice(choice);
      case Piece.Repeat repeat -> repeat(repeat);
      case Piece.Named named -> named(named, optional);
      case Piece.Unlike(Piece not, Piece part) -> {
        out.append("(?!");
        write(not, true);
        out.append(')');
        write(part, optional);
      }
      case Piece.Tested _, Piece.Guarded _ -> exact = false;
    }
  }

  private static String quoted(String text) {
    return text.length() == 1 && Character.isLetterOrDigit(text.charAt(0))
        ? text
        : "(?:" + Pattern.quote(text) + ")";
  }

  private void choice(Piece.Choice choice) {
    out.append("(?:");
    for (int i = 0; i < choice.parts().size(); i++) {
      out.append(i == 0 ? "" : "|");
      write(choice.parts().get(i), true);
    }
    out.append(choice.parts().isEmpty() ? "(?!))" : ")");
  }

  private void repeat(Piece.Repeat repeat) {
    out.append("(?:");
    write(repeat.part(), true);
    out.append("){").append(repeat.min());
    if (repeat.max() != repeat.min()) {
      out.append(',').append(repeat.max() == Piece.UNLIMITED ? "" : repeat.max());
    }
    out.append(repeat.greedy() ? "}" : "}?");
  }

  private void named(Piece.Named named, boolean optional) {
    String known = groups.get(named.name());
    if (known != null) {
      out.append("\\k<").append(known).append('>');
      return;
    }
    exact &= !optional;
    String group = "name" + groups.size();
    groups.put(named.name(), group);
    out.append("(?<").append(group).append('>');
    write(named.part(), optional);
    out.append(')');
  }
}
