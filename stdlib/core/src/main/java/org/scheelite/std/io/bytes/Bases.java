package org.scheelite.std.io.bytes;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bytes as texts in several bases.
public final class Bases {
  private static final String THIRTY_TWO = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int PER_LINE = 5;

  private Bases() {}

  /// Whether there is a base of this name.
  static boolean isKnown(String base) {
    return List.of("Base64", "Base64URL", "Base16", "Base32", "Base36", "ASCII85").contains(base);
  }

  /// The text of bytes in a base that is known.
  static String encoded(byte[] bytes, String base) {
    return switch (base) {
      case "Base16" -> HexFormat.of().withUpperCase().formatHex(bytes);
      case "Base32" -> base32(bytes);
      case "Base36" -> new BigInteger(1, bytes).toString(36);
      case "ASCII85" -> ascii85(bytes);
      case "Base64URL" -> Base64.getUrlEncoder().encodeToString(bytes);
      default -> Base64.getEncoder().encodeToString(bytes);
    };
  }

  /// The bytes of a text in a base that is known; null where it is not in that base.
  static byte @Nullable [] decoded(String text, String base) {
    String plain = text.replaceAll("\\s", "");
    try {
      return switch (base) {
        case "Base16" -> HexFormat.of().parseHex(plain);
        case "Base32" -> bytes32(plain);
        case "Base36" -> unsigned(new BigInteger(plain, 36));
        case "ASCII85" -> bytes85(plain);
        case "Base64URL" -> Base64.getUrlDecoder().decode(plain);
        default -> base64(plain);
      };
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /// The bytes of a text in Base64; null where it is not.
  public static byte @Nullable [] base64(String text) {
    String plain = text.replaceAll("\\s", "");
    if (!plain.matches("[A-Za-z0-9+/]*={0,2}")) {
      return null;
    }
    try {
      return Base64.getMimeDecoder().decode(plain);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes.length > 1 && bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private static String base32(byte[] bytes) {
    var out = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte b : bytes) {
      held = held << 8 | b & 0xff;
      bits += 8;
      while (bits >= PER_LINE) {
        bits -= PER_LINE;
        out.append(THIRTY_TWO.charAt(held >> bits & 31));
      }
      held &= (1 << bits) - 1;
    }
    if (bits > 0) {
      out.append(THIRTY_TWO.charAt(held << (PER_LINE - bits) & 31));
    }
    while (out.length() % 8 != 0) {
      out.append('=');
    }
    return out.toString();
  }

  private static byte @Nullable [] bytes32(String text) {
    var out = new ByteArrayOutputStream();
    int bits = 0;
    int held = 0;
    for (char c : text.replaceFirst("=+$", "").toCharArray()) {
      int digit = THIRTY_TWO.indexOf(Character.toUpperCase(c));
      if (digit < 0) {
        return null;
      }
      held = held << PER_LINE | digit;
      bits += PER_LINE;
      if (bits >= 8) {
        bits -= 8;
        out.write(held >> bits);
      }
      held &= (1 << bits) - 1;
    }
    return out.toByteArray();
  }

  private static String ascii85(byte[] bytes) {
    var out = new StringBuilder();
    for (int i = 0; i < bytes.length; i += 4) {
      long group = 0;
      int count = Math.min(4, bytes.length - i);
      for (int j = 0; j < 4; j++) {
        group = group << 8 | (j < count ? bytes[i + j] & 0xff : 0);
      }
      var digits = new StringBuilder();
      for (int j = 0; j < 5; j++) {
        digits.insert(0, (char) ('!' + group % 85));
        group /= 85;
      }
      out.append(digits, 0, count + 1);
    }
    return out.toString();
  }

  private static byte @Nullable [] bytes85(String text) {
    var out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i += 5) {
      int count = Math.min(5, text.length() - i);
      long group = 0;
      for (int j = 0; j < 5; j++) {
        int digit = j < count ? text.charAt(i + j) - '!' : 84;
        if (digit < 0 || digit > 84) {
          return null;
        }
        group = group * 85 + digit;
      }
      if (group > 0xffffffffL) {
        return null;
      }
      for (int j = 0; j < count - 1; j++) {
        out.write((int) (group >> (24 - 8 * j)));
      }
    }
    return out.toByteArray();
  }
}
