package org.scheelite.std.string.character;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// Encodings of characters by the names users know.
final class Encodings {
  static final Message CHARCODE = Message.of("General::charcode", "The encoding `1` is not known.");

  private Encodings() {}

  /// The encoding of this name, or null.
  static @Nullable Charset read(Expr name) {
    return switch (name instanceof Str(String text) ? text : "") {
      case "UTF8", "UTF-8", "Unicode" -> StandardCharsets.UTF_8;
      case "ASCII", "PrintableASCII" -> StandardCharsets.US_ASCII;
      case "ISOLatin1", "ISO8859-1" -> StandardCharsets.ISO_8859_1;
      case "UTF16", "UTF-16" -> StandardCharsets.UTF_16;
      default -> null;
    };
  }
}
