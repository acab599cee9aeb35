package org.scheelite.std.io.bytes;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Whole;

/// Digests of bytes, and how they are shown.
public final class Digests {
  /// So many bytes are taken at once.
  private static final int PIECE = 1 << 20;

  private Digests() {}

  /// The digest of bytes by the name of its algorithm; null where there is no such algorithm.
  public static byte @Nullable [] of(byte[] bytes, String algorithm, Frame frame) {
    return switch (algorithm) {
      case "CRC32" -> checksum(new CRC32(), bytes);
      case "Adler32" -> checksum(new Adler32(), bytes);
      case "MD2", "MD5" -> digest(algorithm, bytes, frame);
      case "SHA", "SHA1" -> digest("SHA-1", bytes, frame);
      case "SHA224", "SHA256", "SHA384", "SHA512" ->
          digest("SHA-" + algorithm.substring(3), bytes, frame);
      case "SHA256SHA256" -> digest("SHA-256", digest("SHA-256", bytes, frame), frame);
      case "SHA3-224", "SHA3-256", "SHA3-384", "SHA3-512" -> digest(algorithm, bytes, frame);
      default -> null;
    };
  }

  /// A digest in a form: `"Integer"`, `"DecimalString"`, `"HexString"`, `"HexStringLittleEndian"`,
  /// `"Base36String"`, `"Base64Encoding"`, `"ByteArray"`; null where there is no such form.
  public static @Nullable Expr shown(byte[] digest, Expr form) {
    var number = new BigInteger(1, digest);
    return switch (form instanceof Str(String name) ? name : "") {
      case "Integer" -> Whole.of(number);
      case "DecimalString" -> Str.of(padded(number.toString(), digest, 10));
      case "Base36String" -> Str.of(padded(number.toString(36), digest, 36));
      case "HexString" -> Str.of(HexFormat.of().formatHex(digest));
      case "HexStringLittleEndian" -> Str.of(HexFormat.of().formatHex(reversed(digest)));
      case "Base64Encoding" -> Str.of(Base64.getEncoder().encodeToString(digest));
      case "ByteArray" -> new ByteArr(digest);
      default -> null;
    };
  }

  /// With zeros in front, as long as the longest digest of that size.
  private static String padded(String digits, byte[] digest, int base) {
    int length =
        BigInteger.ONE
            .shiftLeft(8 * digest.length)
            .subtract(BigInteger.ONE)
            .toString(base)
            .length();
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }

  private static byte[] reversed(byte[] bytes) {
    var reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  private static byte[] checksum(Checksum sum, byte[] bytes) {
    sum.update(bytes);
    return ByteBuffer.allocate(4).putInt((int) sum.getValue()).array();
  }

  private static byte[] digest(String algorithm, byte[] bytes, Frame frame) {
    try {
      var digest = MessageDigest.getInstance(algorithm);
      for (int start = 0; start < bytes.length; start += PIECE) {
        frame.budget().check();
        digest.update(bytes, start, Math.min(PIECE, bytes.length - start));
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
