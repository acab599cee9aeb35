package org.scheelite.std.io.binary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.file.FileAccess;
import org.scheelite.std.io.stream.Channels;
import org.scheelite.std.io.stream.Opening;
import org.scheelite.std.list.Sizes;

/// The numbers in a file or in the rest of a stream of bytes.
///
/// `BinaryReadList["file"]` reads bytes, `BinaryReadList["file", type]` values of a type: `"Byte"`,
/// `"Character8"`, `"Character16"`, `"Complex64"`, `"Complex128"`, `"Integer8"` to `"Integer128"`,
/// `"UnsignedInteger8"` to `"UnsignedInteger128"`, `"Real32"`, `"Real64"`, `"TerminatedString"`.
/// `{type1, type2, …}` reads groups, and a third argument says how many.
///
/// ```wl
/// In:  file = CreateTemporary[]; BinaryWrite[file, {1, 2, 258}, "Integer16"]; Close[file];
/// In:  BinaryReadList[file, "Integer16"]
/// Out: {1, 2, 258}
/// In:  BinaryReadList[file]
/// Out: {1, 0, 2, 0, 2, 1}
/// In:  BinaryReadList[file, {"Byte", "Integer16"}, 1]
/// Out: {{1, 512}}
/// In:  BinaryReadList[file, "Integer16", ByteOrdering -> 1]
/// Out: {256, 512, 513}
/// In:  DeleteFile[file]
/// In:  BinaryReadList["no-such-file", "Integer17"]
/// Msg: BinaryReadList::format: Integer17 is not a recognized binary format.
/// Out: BinaryReadList["no-such-file", "Integer17"]
/// ```
@Builtin(seeAlso = {"BinaryRead", "BinaryWrite", "ReadByteArray", "Import"})
final class BinaryReadList {
  /// Which byte of a number comes first: 1 for the most significant, -1 for the least.
  static final Option<ByteOrder> BYTE_ORDERING = BinaryOptions.BYTE_ORDERING;

  private BinaryReadList() {}

  @Form
  static @Nullable Expr read(Expr source, Options options, Frame frame) {
    return read(source, Str.of("Byte"), Sym.INFINITY, options, frame);
  }

  @Form
  static @Nullable Expr read(Expr source, Expr type, Options options, Frame frame) {
    return read(source, type, Sym.INFINITY, options, frame);
  }

  @Form
  static @Nullable Expr read(Expr source, Expr type, Expr count, Options options, Frame frame) {
    Integer limit = Sizes.limit(count);
    if (limit == null) {
      return null;
    }
    if (!BinaryCoding.isKnown(type)) {
      return frame.decline(BinaryOptions.FORMAT.by("BinaryReadList"), type);
    }
    byte[] bytes;
    Channels.Channel channel = null;
    if (source instanceof ByteArr array) {
      bytes = array.toArray();
    } else {
      boolean own =
          FileAccess.name(source) != null && Channels.of(frame).find(source, true) == null;
      channel = own ? null : new Opening("BinaryReadList", frame).source(source);
      String name = FileAccess.name(source);
      byte[] read =
          own && name != null
              ? new FileAccess("BinaryReadList", frame).read(name)
              : channel == null || channel.source() == null ? null : channel.source().ahead();
      if (read == null) {
        return Sym.FAILED;
      }
      bytes = read;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(options.get(BYTE_ORDERING));
    Expr values = values(buffer, type, limit, frame);
    if (channel != null && channel.source() != null) {
      channel.source().next(buffer.position());
    }
    return values;
  }

  private static Expr values(ByteBuffer buffer, Expr type, int limit, Frame frame) {
    BinaryType one = BinaryType.named(type);
    if (one != null) {
      return BinaryCoding.values(buffer, one, limit, frame);
    }
    var groups = new ArrayList<Expr>();
    while (groups.size() < limit) {
      frame.poll();
      Expr group = BinaryCoding.next(buffer, type, frame);
      if (group == null) {
        break;
      }
      groups.add(group);
    }
    return Lists.of(groups);
  }
}
