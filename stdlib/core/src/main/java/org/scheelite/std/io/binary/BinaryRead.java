package org.scheelite.std.io.binary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.io.stream.Channels;
import org.scheelite.std.io.stream.Opening;

/// Reads a number from a stream of bytes.
///
/// `BinaryRead[stream]` reads a byte, `BinaryRead[stream, type]` a value of a type that
/// `BinaryReadList` knows, `BinaryRead[stream, {type1, type2, …}]` several. Where nothing is left
/// the value is `EndOfFile`.
///
/// ```wl
/// In:  s = StringToStream["abc"]; BinaryRead[s]
/// Out: 97
/// In:  BinaryRead[s, {"Character8", "Byte"}]
/// Out: {"b", 99}
/// In:  BinaryRead[s]
/// Out: EndOfFile
/// ```
@Builtin(seeAlso = {"BinaryReadList", "BinaryWrite", "Read"})
final class BinaryRead {
  /// Which byte of a number comes first: 1 for the most significant, -1 for the least.
  static final Option<ByteOrder> BYTE_ORDERING = BinaryOptions.BYTE_ORDERING;

  private BinaryRead() {}

  @Form
  static @Nullable Expr read(Expr stream, Options options, Frame frame) {
    return read(stream, Str.of("Byte"), options, frame);
  }

  @Form
  static @Nullable Expr read(Expr stream, Expr type, Options options, Frame frame) {
    if (!BinaryCoding.isKnown(type)) {
      return frame.decline(BinaryOptions.FORMAT.by("BinaryRead"), type);
    }
    Channels.Channel channel = new Opening("BinaryRead", frame).source(stream);
    if (channel == null || channel.source() == null) {
      return Sym.FAILED;
    }
    ByteBuffer bytes = ByteBuffer.wrap(channel.source().ahead()).order(options.get(BYTE_ORDERING));
    Expr value = BinaryCoding.next(bytes, type, frame);
    channel.source().next(bytes.position());
    return value == null ? Symbol.system("EndOfFile") : value;
  }
}
