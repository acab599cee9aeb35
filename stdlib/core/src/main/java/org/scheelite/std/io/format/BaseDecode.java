package org.scheelite.std.io.format;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// The bytes of a text in Base64.
///
/// ```wl
/// In:  BaseDecode["YWJj"]
/// Out: ByteArray["YWJj"]
/// In:  BaseDecode["?"]
/// Msg: BaseDecode::base: ? is not a text in Base64.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"BaseEncode", "ByteArray"})
final class BaseDecode {
  static final Message BASE = Message.of("BaseDecode::base", "`1` is not a text in Base64.");

  private BaseDecode() {}

  @Form
  static Expr decode(Str text, Frame frame) {
    byte[] bytes = decoded(text.value());
    return bytes == null ? frame.fail(BASE, text) : new ByteArr(bytes);
  }

  /// The bytes, or null where the text is not in Base64.
  static byte @Nullable [] decoded(String text) {
    if (!isBase64(text)) {
      return null;
    }
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static boolean isBase64(String text) {
    return text.chars()
        .allMatch(
            c ->
                c < 128
                    && (Character.isLetterOrDigit(c)
                        || Character.isWhitespace(c)
                        || c == '+'
                        || c == '/'
                        || c == '='));
  }
}
