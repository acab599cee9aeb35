package org.scheelite.std.io.binary;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// The expression that `Compress` made a text of.
///
/// `Uncompress["text", h]` wraps it in `h` before it is evaluated.
///
/// ```wl
/// In:  Uncompress[Compress[f[x, 2/3]]]
/// Out: f[x, 2/3]
/// In:  Uncompress["nonsense"]
/// Msg: Uncompress::corrupt: The argument nonsense is not a valid compressed string.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Compress", "BinaryDeserialize"})
final class Uncompress {
  /// The text means nothing.
  static final Message CORRUPT =
      Message.of("Uncompress::corrupt", "The argument `1` is not a valid compressed string.");

  private Uncompress() {}

  @Form
  static Expr uncompress(Str text, Frame frame) {
    Expr expr = expr(text.value(), frame);
    return expr == null ? frame.fail(CORRUPT, text) : expr;
  }

  @Form
  static Expr uncompress(Str text, Expr wrapper, Frame frame) {
    Expr expr = expr(text.value(), frame);
    return expr == null ? frame.fail(CORRUPT, text) : Call.of(wrapper, expr);
  }

  private static @Nullable Expr expr(String text, Frame frame) {
    String code = text.replaceAll("\\s", "");
    if (!code.startsWith(Compress.MARK)
        || !code.substring(Compress.MARK.length()).matches("[A-Za-z0-9+/]*={0,2}")
        || (code.length() - Compress.MARK.length()) % 4 != 0) {
      return null;
    }
    byte[] bytes =
        Zip.inflated(Base64.getDecoder().decode(code.substring(Compress.MARK.length())), 0, frame);
    return bytes == null ? null : WxfReader.read(bytes, frame);
  }
}
