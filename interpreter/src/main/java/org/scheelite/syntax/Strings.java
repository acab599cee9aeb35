package org.scheelite.syntax;

import org.scheelite.grammar.Escapes;
import org.scheelite.syntax.Syntax.Leaf;

/// The escapes of strings.
final class Strings {
  private Strings() {}

  /// What a quoted string holds. Unknown escapes stand for the character after the backslash.
  static String unquote(String quoted) {
    String inner = quoted.substring(1, quoted.length() - 1);
    int at = inner.indexOf('\\');
    if (at < 0) {
      return inner;
    }
    var text = new StringBuilder(inner.length());
    int from = 0;
    while (at >= 0) {
      text.append(inner, from, at);
      from = at + escape(inner, at, text);
      at = inner.indexOf('\\', from);
    }
    return text.append(inner, from, inner.length()).toString();
  }

  /// Appends what the backslash at `at` means, and gives the length of the escape.
  private static int escape(String inner, int at, StringBuilder text) {
    Escapes.Escape escape = Escapes.at(inner, at);
    if (escape.length() > 0) {
      text.appendCodePoint(escape.codePoint());
      return escape.length();
    }
    char next = inner.charAt(at + 1);
    switch (next) {
      case 'n' -> text.append('\n');
      case 't' -> text.append('\t');
      case 'r' -> text.append('\r');
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case '\n', '<', '>' -> {} // a broken line; marks of breakable strings
      case '\r' -> {
        return inner.startsWith("\n", at + 2) ? 3 : 2;
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        int code = octal(inner, at + 1);
        if (code >= 0) {
          text.appendCodePoint(code);
          return 4;
        }
        text.append(next);
      }
      default -> text.append(next);
    }
    return 2;
  }

  private static int octal(String inner, int at) {
    if (at + 3 > inner.length()) {
      return -1;
    }
    int code = 0;
    for (int i = at; i < at + 3; i++) {
      int digit = Character.digit(inner.charAt(i), 8);
      if (digit < 0) {
        return -1;
      }
      code = 8 * code + digit;
    }
    return code;
  }

  /// Refuses names of characters that do not exist.
  static void check(Leaf leaf, String original) {
    int at = original.indexOf('\\', leaf.span().start());
    while (at >= 0 && at < leaf.span().end() - 1) {
      if (original.charAt(at + 1) == '[' && Escapes.at(original, at).length() == 0) {
        int close = original.indexOf(']', at);
        int end = close < 0 || close >= leaf.span().end() ? at + 2 : close + 1;
        throw Trouble.wrong(
            new Span(at, end), "There is no character `" + original.substring(at, end) + "`.");
      }
      at = original.indexOf('\\', at + 2);
    }
  }
}
