package org.scheelite.std.io.binary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.file.FileAccess;
import org.scheelite.std.io.stream.Channels;
import org.scheelite.std.io.stream.Opening;

/// Writes numbers to a file or stream as bytes.
///
/// `BinaryWrite[stream, b]` writes a byte, a list of bytes, a `ByteArray` or a string,
/// `BinaryWrite[stream, values, type]` values of a type that `BinaryReadList` knows. The name of a
/// file opens it, and it stays open until `Close`.
///
/// ```wl
/// In:  out = OpenWrite[BinaryFormat -> True]; BinaryWrite[out, {1.5, 2}, "Real32"];
/// In:  file = Close[out]; BinaryReadList[file, "Real32"]
/// Out: {1.5, 2.}
/// In:  DeleteFile[file]
/// In:  out = OpenWrite[]; BinaryWrite[out, 300]
/// Msg: BinaryWrite::nocoerce: 300 cannot be coerced to the specified format.
/// Out: $Failed
/// In:  BinaryWrite[out, 300, "Integer16", ByteOrdering -> 1]; file = Close[out]; BinaryReadList[file]
/// Out: {1, 44}
/// In:  DeleteFile[file]
/// ```
@Builtin(seeAlso = {"BinaryReadList", "BinaryRead", "OpenWrite"})
final class BinaryWrite {
  /// Which byte of a number comes first: 1 for the most significant, -1 for the least.
  static final Option<ByteOrder> BYTE_ORDERING = BinaryOptions.BYTE_ORDERING;

  private BinaryWrite() {}

  @Form
  static @Nullable Expr write(Expr stream, Expr values, Options options, Frame frame) {
    return write(stream, values, Str.of("Byte"), options, frame);
  }

  @Form
  static @Nullable Expr write(Expr stream, Expr values, Expr type, Options options, Frame frame) {
    byte[] bytes = bytes(values, type, options.get(BYTE_ORDERING), frame);
    if (bytes == null) {
      return BinaryCoding.isKnown(type)
          ? frame.fail(BinaryOptions.NOCOERCE.by("BinaryWrite"), values)
          : frame.decline(BinaryOptions.FORMAT.by("BinaryWrite"), type);
    }
    Channels.Channel channel = new Opening("BinaryWrite", frame).sink(stream);
    if (channel == null || channel.sink() == null) {
      return Sym.FAILED;
    }
    try {
      channel.sink().write(bytes);
      return stream;
    } catch (IOException _) {
      return frame.fail(FileAccess.IOERR.by("BinaryWrite"), stream);
    }
  }

  /// The bytes of values; types in a list go round.
  private static byte @Nullable [] bytes(Expr values, Expr type, ByteOrder order, Frame frame) {
    BinaryType one = BinaryType.named(type);
    if (one != null) {
      return BinaryCoding.bytes(values, one, order, frame);
    }
    if (!(type instanceof Normal types) || !BinaryCoding.isKnown(type)) {
      return null;
    }
    List<Expr> all =
        values instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(values);
    var out = new ByteArrayOutputStream();
    for (int i = 0; i < all.size(); i++) {
      BinaryType next = BinaryType.named(types.arg(i % types.size()));
      byte[] part = next == null ? null : BinaryCoding.bytes(all.get(i), next, order, frame);
      if (part == null) {
        return null;
      }
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
