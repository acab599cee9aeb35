package org.scheelite.std.io.bytes;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Bytes in an array.
///
/// `ByteArray[{b1, b2, …}]` is made of integers from 0 to 255, `ByteArray["text"]` of a text in
/// Base64.
///
/// ```wl
/// In:  ByteArray[{97, 98, 99}]
/// Out: ByteArray["YWJj"]
/// In:  ByteArray["YWJj"] === ByteArray[{97, 98, 99}]
/// Out: True
/// In:  ByteArray[{300}]
/// Msg: ByteArray::lend: The argument at position 1 in ByteArray[{300}] should be a vector of unsigned byte values or a Base64-encoded string.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"BaseEncode", "BaseDecode", "ExportByteArray", "NumericArray"})
final class ByteArray {
  static final Message LEND =
      Message.of(
          "ByteArray::lend",
          "The argument at position 1 in `1` should be a vector of unsigned byte values or a"
              + " Base64-encoded string.");

  private ByteArray() {}

  @Form
  static Expr of(Expr value, Frame frame) {
    byte[] bytes = value instanceof Str(String text) ? Bases.base64(text) : Bytes.of(value);
    return bytes == null
        ? frame.fail(LEND, Call.of(Symbol.system("ByteArray"), value))
        : new ByteArr(bytes);
  }
}
