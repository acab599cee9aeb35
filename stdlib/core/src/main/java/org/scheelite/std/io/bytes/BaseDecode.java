package org.scheelite.std.io.bytes;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// The bytes of a text.
///
/// `BaseDecode["text"]` takes Base64, `BaseDecode["text", "base"]` one of the encodings of
/// `BaseEncode`.
///
/// ```wl
/// In:  BaseDecode["YWJj"]
/// Out: ByteArray["YWJj"]
/// In:  Normal[BaseDecode["0102fa", "Base16"]]
/// Out: {1, 2, 250}
/// In:  BaseDecode["?"]
/// Msg: BaseDecode::baddecode: ? cannot be decoded from Base64.
/// Out: $Failed
/// In:  BaseDecode["1", "Base7"]
/// Msg: BaseDecode::encmethod: Base7 is not a known encoding.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"BaseEncode", "ByteArray"})
final class BaseDecode {
  /// The text is not in this encoding.
  static final Message BADDECODE =
      Message.of("BaseDecode::baddecode", "`1` cannot be decoded from `2`.");

  private BaseDecode() {}

  @Form
  static Expr decode(Str text, Frame frame) {
    return decode(text, Str.of("Base64"), frame);
  }

  @Form
  static Expr decode(Str text, Str base, Frame frame) {
    if (!Bases.isKnown(base.value())) {
      return frame.fail(BaseEncode.ENCMETHOD.by("BaseDecode"), base);
    }
    byte[] bytes = Bases.decoded(text.value(), base.value());
    return bytes == null ? frame.fail(BADDECODE, text, base) : new ByteArr(bytes);
  }
}
