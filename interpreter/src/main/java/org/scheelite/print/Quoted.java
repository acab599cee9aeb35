package org.scheelite.print;

import org.scheelite.grammar.NamedCharacters;

/// Strings as they are written in a text.
final class Quoted {
  private Quoted() {}

  /// `value` in quotes, with escapes for what could not be read back or not be seen.
  static String of(String value) {
    var text = new StringBuilder(value.length() + 2).append('"');
    int i = 0;
    while (i < value.length()) {
      int code = value.codePointAt(i);
      append(text, code);
      i += Character.charCount(code);
    }
    return text.append('"').toString();
  }

  private static void append(StringBuilder text, int code) {
    switch (code) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\t' -> text.append("\\t");
      case '\r' -> text.append("\\r");
      default -> {
        switch (Character.getType(code)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.UNASSIGNED ->
              text.append(escaped(code));
          default -> text.appendCodePoint(code);
        }
      }
    }
  }

  private static String escaped(int code) {
    return NamedCharacters.name(code)
        .map(name -> "\\[" + name + "]")
        .orElse(code <= 0xffff ? "\\:%04x".formatted(code) : "\\|%06x".formatted(code));
  }
}
