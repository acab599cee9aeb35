package org.scheelite.transcript;

import java.util.ArrayList;
import java.util.List;

/// Compares two outputs, numbers by value within a tolerance and the rest by its text.
final class Nearness {
  private static final double RELATIVE = 1e-5;
  private static final double ABSOLUTE = 1e-7;

  private final String text;
  private int at;

  private Nearness(String text) {
    this.text = text;
  }

  static boolean near(String left, String right) {
    List<String> first = new Nearness(left).tokens();
    List<String> second = new Nearness(right).tokens();
    boolean near = first.size() == second.size();
    for (int i = 0; near && i < first.size(); i++) {
      near = nearTokens(first.get(i), second.get(i));
    }
    return near;
  }

  private static boolean nearTokens(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    if (!isNumber(left) || !isNumber(right) || isWhole(left) && isWhole(right)) {
      return false;
    }
    double a = Double.parseDouble(left);
    double b = Double.parseDouble(right);
    return Math.abs(a - b) <= Math.max(ABSOLUTE, RELATIVE * Math.max(Math.abs(a), Math.abs(b)));
  }

  private static boolean isNumber(String token) {
    char last = token.charAt(token.length() - 1);
    char first = token.charAt(token.charAt(0) == '-' && token.length() > 1 ? 1 : 0);
    return isDigit(first) && (isDigit(last) || last == '.');
  }

  private static boolean isWhole(String token) {
    return token.indexOf('.') < 0 && token.indexOf('E') < 0;
  }

  private List<String> tokens() {
    var tokens = new ArrayList<String>();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (isDigit(c) || c == '-' && isDigit(peek(1))) {
        tokens.add(number());
      } else if (isNameStart(c)) {
        tokens.add(name());
      } else {
        tokens.add(text.substring(at, ++at));
      }
    }
    return tokens;
  }

  /// A number as Java reads it, without its precision: `-1.5*^-7` and `1.5e-7` alike.
  private String number() {
    int start = at++;
    skipDigits();
    if (peek(0) == '.' && peek(1) != '.') {
      at++;
      skipDigits();
    }
    String mantissa = text.substring(start, at);
    while (peek(0) == '`') {
      at++;
      skipDigits();
      if (peek(0) == '.') {
        at++;
        skipDigits();
      }
    }
    int mark = text.startsWith("*^", at) ? 2 : peek(0) == 'e' ? 1 : 0;
    int sign = peek(mark) == '-' || peek(mark) == '+' ? 1 : 0;
    if (mark == 0 || !isDigit(peek(mark + sign))) {
      return mantissa;
    }
    int exponent = at + mark;
    at = exponent + sign;
    skipDigits();
    return mantissa + "E" + text.substring(exponent, at);
  }

  private String name() {
    int start = at;
    while (isNameStart(peek(0)) || isDigit(peek(0))) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipDigits() {
    while (isDigit(peek(0))) {
      at++;
    }
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '$';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
