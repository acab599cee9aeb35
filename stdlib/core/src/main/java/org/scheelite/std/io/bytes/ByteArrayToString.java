package org.scheelite.std.io.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.std.string.character.Encodings;

/// The text of bytes.
///
/// `ByteArrayToString[bytes]` takes UTF-8, `ByteArrayToString[bytes, "encoding"]` another encoding.
///
/// ```wl
/// In:  ByteArrayToString[ByteArray[{195, 169, 97}]]
/// Out: éa
/// In:  ByteArrayToString[ByteArray[{233}], "ISOLatin1"]
/// Out: é
/// ```
@Builtin(seeAlso = {"StringToByteArray", "FromCharacterCode"})
final class ByteArrayToString {
  private ByteArrayToString() {}

  @Form
  static Expr text(ByteArr bytes) {
    return Str.of(new String(bytes.toArray(), StandardCharsets.UTF_8));
  }

  @Form
  static @Nullable Expr text(ByteArr bytes, Expr encoding, Frame frame) {
    Charset charset = Encodings.read(encoding);
    return charset == null
        ? frame.decline(Encodings.CHARCODE.by("ByteArrayToString"), encoding)
        : Str.of(new String(bytes.toArray(), charset));
  }
}
