package org.scheelite.std.string.character;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;
import org.scheelite.print.Printer;

/// A number that stands for an expression and hardly for another.
///
/// `Hash[expr]` depends on the expression alone, the same in all sessions. `Hash[expr, "type"]`
/// takes an algorithm: `"CRC32"`, `"MD5"`, `"SHA"`, `"SHA256"`, `"SHA384"`, `"SHA512"`; a string is
/// hashed as its UTF-8 bytes, a `ByteArray` as it is, anything else as its `FullForm`. `Hash[expr,
/// "type", "HexString"]` gives hexadecimal digits.
///
/// ```wl
/// In:  Hash["abc", "CRC32"]
/// Out: 891568578
/// In:  Hash["abc", "MD5", "HexString"]
/// Out: 900150983cd24fb0d6963f7d28e17f72
/// In:  Hash[a + b] === Hash[b + a]
/// Out: True
/// In:  Hash[1, "Nonsense"]
/// Msg: Hash::hasht: There is no hash of type Nonsense.
/// Out: Hash[1, "Nonsense"]
/// ```
@Builtin(seeAlso = {"BaseEncode", "IntegerString"})
final class Hash {
  static final Message HASHT = Message.of("Hash::hasht", "There is no hash of type `1`.");

  private Hash() {}

  @Form
  static @Nullable Expr hash(Expr expr, Frame frame) {
    return hash(expr, Str.of("Expression"), frame);
  }

  @Form
  static @Nullable Expr hash(Expr expr, Expr type, Frame frame) {
    byte[] bytes = digest(expr, type);
    return bytes == null ? frame.decline(HASHT, type) : Whole.of(new BigInteger(1, bytes));
  }

  @Form
  static @Nullable Expr hash(Expr expr, Expr type, Expr format, Frame frame) {
    byte[] bytes = digest(expr, type);
    if (bytes == null) {
      return frame.decline(HASHT, type);
    }
    return switch (format instanceof Str(String name) ? name : "") {
      case "Integer" -> Whole.of(new BigInteger(1, bytes));
      case "HexString" -> Str.of(HexFormat.of().formatHex(bytes));
      case "ByteArray" -> new ByteArr(bytes);
      default -> null;
    };
  }

  private static byte @Nullable [] digest(Expr expr, Expr type) {
    String name = type instanceof Str(String text) ? text : "";
    return switch (name) {
      case "CRC32" -> crc(bytes(expr));
      case "Expression" -> Arrays.copyOf(digest("SHA-256", full(expr)), 8);
      case "MD5" -> digest("MD5", bytes(expr));
      case "SHA", "SHA1" -> digest("SHA-1", bytes(expr));
      case "SHA256" -> digest("SHA-256", bytes(expr));
      case "SHA384" -> digest("SHA-384", bytes(expr));
      case "SHA512" -> digest("SHA-512", bytes(expr));
      default -> null;
    };
  }

  private static byte[] crc(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
  }

  private static byte[] bytes(Expr expr) {
    return switch (expr) {
      case Str(String text) -> text.getBytes(StandardCharsets.UTF_8);
      case ByteArr array -> array.toArray();
      default -> full(expr);
    };
  }

  private static byte[] full(Expr expr) {
    return Printer.print(expr, org.scheelite.print.Form.FULL).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
