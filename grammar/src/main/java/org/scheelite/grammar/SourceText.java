package org.scheelite.grammar;

import java.util.Arrays;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.jspecify.annotations.Nullable;

/// A text for the lexer, in which characters written `\[Name]` are single characters already.
///
/// The lexer counts code points of the decoded text; [#offset] leads back to the original.
/// Characters of ASCII stay as they were written, since they could end a string.
public final class SourceText {
  private final String original;
  private final String decoded;
  private final int @Nullable [] offsets;

  private SourceText(String original, String decoded, int @Nullable [] offsets) {
    this.original = original;
    this.decoded = decoded;
    this.offsets = offsets;
  }

  /// Decodes `text`.
  public static SourceText of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\' || Character.isSurrogate(text.charAt(i))) {
        return decode(text);
      }
    }
    return new SourceText(text, text, null);
  }

  private static SourceText decode(String text) {
    var decoded = new StringBuilder(text.length());
    var offsets = new int[text.length() + 1];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      offsets[count++] = at;
      if (text.charAt(at) == '\\') {
        Escapes.Escape escape = Escapes.at(text, at);
        if (escape.codePoint() >= 0x80) {
          decoded.appendCodePoint(escape.codePoint());
          at += escape.length();
        } else {
          decoded.append('\\');
          at++;
          if (at < text.length() && text.charAt(at) == '\\') {
            offsets[count++] = at; // an escaped backslash begins nothing
            decoded.append('\\');
            at++;
          }
        }
      } else {
        int code = text.codePointAt(at);
        decoded.appendCodePoint(code);
        at += Character.charCount(code);
      }
    }
    offsets[count++] = at;
    return new SourceText(text, decoded.toString(), Arrays.copyOf(offsets, count));
  }

  /// The text as it was given.
  public String original() {
    return original;
  }

  /// What the lexer reads.
  public CharStream stream() {
    return CharStreams.fromString(decoded);
  }

  /// Where the code point `index` of the stream lies in the original text.
  public int offset(int index) {
    return offsets == null ? index : offsets[Math.min(index, offsets.length - 1)];
  }
}
