package org.scheelite.grammar;

import java.util.OptionalInt;

/// Characters written by a backslash: `\[Name]`, `\:03b1`, `\.e9` and `\|01f600`.
public final class Escapes {

  /// One such character.
  ///
  /// @param codePoint what it means
  /// @param length how many UTF-16 units it takes in the source
  public record Escape(int codePoint, int length) {}

  /// What stands where a backslash begins no known character.
  public static final Escape NONE = new Escape(-1, 0);

  private Escapes() {}

  /// The character that the backslash at `at` begins, or [#NONE].
  public static Escape at(CharSequence text, int at) {
    if (at + 1 >= text.length()) {
      return NONE;
    }
    return switch (text.charAt(at + 1)) {
      case '[' -> named(text, at);
      case ':' -> hexadecimal(text, at, 4);
      case '.' -> hexadecimal(text, at, 2);
      case '|' -> hexadecimal(text, at, 6);
      default -> NONE;
    };
  }

  private static Escape named(CharSequence text, int at) {
    int end = at + 2;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == text.length() || text.charAt(end) != ']') {
      return NONE;
    }
    OptionalInt code = NamedCharacters.codePoint(text.subSequence(at + 2, end).toString());
    return code.isPresent() ? new Escape(code.getAsInt(), end + 1 - at) : NONE;
  }

  private static Escape hexadecimal(CharSequence text, int at, int digits) {
    int end = at + 2 + digits;
    if (end > text.length()) {
      return NONE;
    }
    int code = 0;
    for (int i = at + 2; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return NONE;
      }
      code = 16 * code + digit;
    }
    return Character.isValidCodePoint(code) ? new Escape(code, 2 + digits) : NONE;
  }
}
