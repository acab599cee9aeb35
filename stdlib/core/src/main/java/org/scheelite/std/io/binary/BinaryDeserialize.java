package org.scheelite.std.io.binary;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// The expression that `BinarySerialize` wrote.
///
/// `BinaryDeserialize[bytes, h]` wraps it in `h` before it is evaluated.
///
/// ```wl
/// In:  BinaryDeserialize[ByteArray[{56, 58, 67, 5}]]
/// Out: 5
/// In:  BinaryDeserialize[BinarySerialize[Unevaluated[1 + 1]], Hold]
/// Out: Hold[1 + 1]
/// In:  BinaryDeserialize[ByteArray[{1, 2}]]
/// Msg: BinaryDeserialize::corrupt: The bytes are not those of an expression.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"BinarySerialize", "Uncompress", "ImportByteArray"})
final class BinaryDeserialize {
  /// The bytes mean nothing.
  static final Message CORRUPT =
      Message.of("BinaryDeserialize::corrupt", "The bytes are not those of an expression.");

  private BinaryDeserialize() {}

  @Form
  static @Nullable Expr deserialize(ByteArr bytes, Frame frame) {
    Expr expr = WxfReader.read(bytes.toArray(), frame);
    return expr == null ? frame.fail(CORRUPT) : expr;
  }

  @Form
  static @Nullable Expr deserialize(ByteArr bytes, Expr wrapper, Frame frame) {
    Expr expr = WxfReader.read(bytes.toArray(), frame);
    return expr == null ? frame.fail(CORRUPT) : Call.of(wrapper, expr);
  }
}
