package org.scheelite.std.string.pattern;

import java.util.ArrayList;

/// Reads plain strings in which `*` stands for any characters and `@` for any but capitals, at
/// least one; `\*` and `\@` stand for themselves.
final class Wildcards {
  private static final Piece STAR = new Piece.Repeat(Piece.ANY, 0, Piece.UNLIMITED, true);
  private static final Piece AT =
      new Piece.Repeat(new Piece.Glyph("[^\\p{Lu}]"), 1, Piece.UNLIMITED, true);

  private Wildcards() {}

  static Piece read(String text) {
    if (text.indexOf('*') < 0 && text.indexOf('@') < 0) {
      return new Piece.Literal(text);
    }
    var parts = new ArrayList<Piece>();
    var literal = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && "*@\\".indexOf(text.charAt(i + 1)) >= 0) {
        literal.append(text.charAt(++i));
      } else if (c == '*' || c == '@') {
        parts.add(new Piece.Literal(literal.toString()));
        literal.setLength(0);
        parts.add(c == '*' ? STAR : AT);
      } else {
        literal.append(c);
      }
    }
    parts.add(new Piece.Literal(literal.toString()));
    return new Piece.Row(parts);
  }
}
