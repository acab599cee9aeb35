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

/// The bytes of a text.
///
/// `StringToByteArray["s"]` takes UTF-8, `StringToByteArray["s", "encoding"]` another encoding.
///
/// ```wl
/// In:  Normal[StringToByteArray["éa"]]
/// Out: {195, 169, 97}
/// In:  StringToByteArray["é", "ISOLatin1"]
/// Out: ByteArray["6Q=="]
/// In:  StringToByteArray["a", "Nonsense"]
/// Msg: StringToByteArray::charcode: The encoding Nonsense is not known.
/// Out: StringToByteArray["a", "Nonsense"]
/// ```
@Builtin(seeAlso = {"ByteArrayToString", "ToCharacterCode"})
final class StringToByteArray {
  private StringToByteArray() {}

  @Form
  static Expr bytes(Str text) {
    return new ByteArr(text.value().getBytes(StandardCharsets.UTF_8));
  }

  @Form
  static @Nullable Expr bytes(Str text, Expr encoding, Frame frame) {
    Charset charset = Encodings.read(encoding);
    return charset == null
        ? frame.decline(Encodings.CHARCODE.by("StringToByteArray"), encoding)
        : new ByteArr(text.value().getBytes(charset));
  }
}
