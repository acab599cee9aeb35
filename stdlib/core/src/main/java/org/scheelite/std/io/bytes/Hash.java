package org.scheelite.std.io.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.print.Printer;

/// A number that stands for an expression and hardly for another.
///
/// `Hash[expr]` depends on the expression alone, the same in all sessions. `Hash[expr, "type"]`
/// takes an algorithm: `"Adler32"`, `"CRC32"`, `"MD2"`, `"MD5"`, `"SHA"`, `"SHA224"`, `"SHA256"`,
/// `"SHA384"`, `"SHA512"`, `"SHA256SHA256"`, `"SHA3-224"` to `"SHA3-512"`; a string is hashed as
/// its UTF-8 bytes, a `ByteArray` as it is, anything else as its `FullForm`. `Hash[expr, "type",
/// "form"]` gives it as `"Integer"`, `"HexString"`, `"DecimalString"`, `"Base36String"`,
/// `"Base64Encoding"`, `"HexStringLittleEndian"` or `"ByteArray"`.
///
/// ```wl
/// In:  Hash["abc", "CRC32"]
/// Out: 891568578
/// In:  Hash["abc", "MD5", "HexString"]
/// Out: 900150983cd24fb0d6963f7d28e17f72
/// In:  Hash["abc", "MD5", "Base64Encoding"]
/// Out: kAFQmDzST7DWlj99KOF/cg==
/// In:  Hash[a + b] === Hash[b + a]
/// Out: True
/// In:  Hash[1, "Nonsense"]
/// Msg: Hash::hasht: There is no hash of type Nonsense.
/// Out: Hash[1, "Nonsense"]
/// ```
@Builtin(seeAlso = {"FileHash", "BaseEncode", "IntegerString"})
final class Hash {
  /// There is no such algorithm.
  static final Message HASHT = Message.of("Hash::hasht", "There is no hash of type `1`.");

  private Hash() {}

  @Form
  static @Nullable Expr hash(Expr expr, Frame frame) {
    return hash(expr, Str.of("Expression"), frame);
  }

  @Form
  static @Nullable Expr hash(Expr expr, Expr type, Frame frame) {
    return hash(expr, type, Str.of("Integer"), frame);
  }

  @Form
  static @Nullable Expr hash(Expr expr, Expr type, Expr form, Frame frame) {
    String name = type instanceof Str(String text) ? text : "";
    byte[] digest =
        name.equals("Expression")
            ? Arrays.copyOf(Objects.requireNonNull(Digests.of(full(expr), "SHA256", frame)), 8)
            : Digests.of(bytes(expr), name, frame);
    return digest == null ? frame.decline(HASHT, type) : Digests.shown(digest, form);
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
}
