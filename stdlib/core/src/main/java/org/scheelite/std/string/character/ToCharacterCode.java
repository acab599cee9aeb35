package org.scheelite.std.string.character;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;

/// The codes of the characters of a string.
///
/// `ToCharacterCode["s"]` gives Unicode numbers, `ToCharacterCode["s", "encoding"]` the bytes in an
/// encoding such as `"UTF8"`.
///
/// ```wl
/// In:  ToCharacterCode["abc"]
/// Out: {97, 98, 99}
/// In:  ToCharacterCode[{"a", "bc"}]
/// Out: {{97}, {98, 99}}
/// In:  ToCharacterCode["é", "UTF8"]
/// Out: {195, 169}
/// ```
@Builtin(seeAlso = {"FromCharacterCode", "Characters", "LetterNumber"})
final class ToCharacterCode {
  private ToCharacterCode() {}

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr codes(Normal call, Frame frame) {
    Charset charset = call.size() > 1 ? Encodings.read(call.arg(1)) : null;
    if (call.size() > 1 && charset == null) {
      return frame.decline(Encodings.CHARCODE.by("ToCharacterCode"), call.arg(1));
    }
    Expr value = codes(call.arg(0), charset);
    return value == null
        ? frame.decline(GeneralMessages.STRSE.by("ToCharacterCode"), Int.ONE, call)
        : value;
  }

  private static @Nullable Expr codes(Expr subject, @Nullable Charset charset) {
    if (subject instanceof Str(String text)) {
      long[] codes =
          charset == null ? text.codePoints().asLongStream().toArray() : bytes(text, charset);
      return codes.length == 0 ? Call.list() : Packed.of(codes);
    }
    if (!(subject instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    var rows = new Expr[list.size()];
    for (int i = 0; i < rows.length; i++) {
      Expr row = codes(list.arg(i), charset);
      if (row == null) {
        return null;
      }
      rows[i] = row;
    }
    return Lists.of(rows);
  }

  private static long[] bytes(String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    var codes = new long[bytes.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = bytes[i] & 0xff;
    }
    return codes;
  }
}
