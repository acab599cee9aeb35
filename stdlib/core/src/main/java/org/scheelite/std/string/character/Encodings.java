package org.scheelite.std.string.character;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// Encodings of characters by the names users know.
public final class Encodings {
  /// There is no such encoding.
  public static final Message CHARCODE =
      Message.of("General::charcode", "The encoding `1` is not known.");

  private Encodings() {}

  /// The encoding of this name, or null.
  public static @Nullable Charset read(Expr name) {
    return switch (name instanceof Str(String text) ? text : "") {
      case "UTF8", "UTF-8", "Unicode" -> StandardCharsets.UTF_8;
      case "ASCII", "PrintableASCII" -> StandardCharsets.US_ASCII;
      case "ISOLatin1", "ISO8859-1" -> StandardCharsets.ISO_8859_1;
      case "UTF16", "UTF-16" -> StandardCharsets.UTF_16;
      case "UTF16LE", "UTF-16LE" -> StandardCharsets.UTF_16LE;
      case "UTF16BE", "UTF-16BE" -> StandardCharsets.UTF_16BE;
      case "UTF32", "UTF-32" -> StandardCharsets.UTF_32;
      case "WindowsANSI", "CP1252", "windows-1252" -> Charset.forName("windows-1252");
      case "ISOLatin2", "ISO8859-2" -> Charset.forName("ISO-8859-2");
      case "ISOLatinCyrillic", "ISO8859-5" -> Charset.forName("ISO-8859-5");
      case "ISO8859-15" -> Charset.forName("ISO-8859-15");
      case "KOI8-R" -> Charset.forName("KOI8-R");
      case "ShiftJIS" -> Charset.forName("Shift_JIS");
      case "EUC-JP" -> Charset.forName("EUC-JP");
      default -> null;
    };
  }
}
