package org.scheelite.std.string.character;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// The string of characters with given codes.
///
/// `FromCharacterCode[n]` gives one character, `FromCharacterCode[{n1, n2, …}]` a string,
/// `FromCharacterCode[{{…}, …}]` a list of strings. With an encoding such as `"UTF8"` the codes are
/// bytes.
///
/// ```wl
/// In:  FromCharacterCode[97]
/// Out: a
/// In:  FromCharacterCode[{72, 105}]
/// Out: Hi
/// In:  FromCharacterCode[{{97}, {98, 99}}]
/// Out: {"a", "bc"}
/// In:  FromCharacterCode[{195, 169}, "UTF8"]
/// Out: é
/// In:  FromCharacterCode[-1]
/// Msg: FromCharacterCode::notunicode: A character code, which should be a non-negative integer less than 1114112, is expected at position 1 in FromCharacterCode[-1].
/// Out: FromCharacterCode[-1]
/// ```
@Builtin(seeAlso = {"ToCharacterCode", "CharacterRange", "FromLetterNumber"})
final class FromCharacterCode {
  static final Message NOTUNICODE =
      Message.of(
          "FromCharacterCode::notunicode",
          "A character code, which should be a non-negative integer less than 1114112, is expected"
              + " at position `1` in `2`.");

  private FromCharacterCode() {}

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr text(Normal call, Frame frame) {
    Charset charset = call.size() > 1 ? Encodings.read(call.arg(1)) : null;
    if (call.size() > 1 && charset == null) {
      return frame.decline(Encodings.CHARCODE.by("FromCharacterCode"), call.arg(1));
    }
    Expr value = text(call.arg(0), charset);
    return value == null ? frame.decline(NOTUNICODE, Int.ONE, call) : value;
  }

  private static @Nullable Expr text(Expr codes, @Nullable Charset charset) {
    if (codes instanceof Int) {
      return string(List.of(codes), charset);
    }
    if (!(codes instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    if (list.size() == 0 || list.arg(0) instanceof Int) {
      return string(list.args(), charset);
    }
    var strings = new ArrayList<Expr>();
    for (Expr row : list.args()) {
      Expr string = text(row, charset);
      if (string == null) {
        return null;
      }
      strings.add(string);
    }
    return Call.list(strings);
  }

  private static @Nullable Expr string(List<Expr> codes, @Nullable Charset charset) {
    var text = new StringBuilder();
    var bytes = new ByteArrayOutputStream();
    for (Expr part : codes) {
      long most = charset == null ? Character.MAX_CODE_POINT : 255;
      if (!(part instanceof Int(long code)) || code < 0 || code > most) {
        return null;
      }
      if (charset == null) {
        text.appendCodePoint((int) code);
      } else {
        bytes.write((int) code);
      }
    }
    return Str.of(charset == null ? text.toString() : bytes.toString(charset));
  }
}
