package org.scheelite.std.io.bytes;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// Bytes as a text.
///
/// `BaseEncode[bytes]` is in Base64, `BaseEncode[bytes, "base"]` in `"Base64"`, `"Base64URL"`,
/// `"Base36"`, `"Base32"`, `"Base16"` or `"ASCII85"`.
///
/// ```wl
/// In:  BaseEncode[ByteArray[{1, 2, 250}]]
/// Out: AQL6
/// In:  BaseEncode[ByteArray[{1, 2, 250}], "Base16"]
/// Out: 0102FA
/// In:  BaseDecode[BaseEncode[ByteArray[{1, 2}], "Base32"], "Base32"]
/// Out: ByteArray["AQI="]
/// In:  BaseEncode[ByteArray[{1}], "Base7"]
/// Msg: BaseEncode::encmethod: Base7 is not a known encoding.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"BaseDecode", "ByteArray"})
final class BaseEncode {
  /// There is no such encoding.
  static final Message ENCMETHOD =
      Message.of("BaseEncode::encmethod", "`1` is not a known encoding.");

  private BaseEncode() {}

  @Form
  static Expr encode(ByteArr bytes) {
    return Str.of(Bases.encoded(bytes.toArray(), "Base64"));
  }

  @Form
  static Expr encode(ByteArr bytes, Str base, Frame frame) {
    return Bases.isKnown(base.value())
        ? Str.of(Bases.encoded(bytes.toArray(), base.value()))
        : frame.fail(ENCMETHOD, base);
  }
}
