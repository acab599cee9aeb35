package org.scheelite.std.io.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.binary.BinaryCoding;
import org.scheelite.std.io.binary.BinaryType;
import org.scheelite.std.list.Sizes;

/// Values of one binary type, one after the other.
final class BinaryTypeFormat implements ExportFormat, ImportFormat {
  private final BinaryType type;

  private BinaryTypeFormat(BinaryType type) {
    this.type = type;
  }

  /// The format of values of this type, `"Integer16"`; null where there is no such type.
  static @Nullable BinaryTypeFormat named(String name) {
    BinaryType type = BinaryType.named(Str.of(name));
    return type == null ? null : new BinaryTypeFormat(type);
  }

  @Override
  public String name() {
    return type.name();
  }

  @Override
  public Set<String> extensions() {
    return Set.of();
  }

  @Override
  public boolean text() {
    return false;
  }

  private static ByteOrder order(Map<String, Expr> options) {
    ByteOrder order = BinaryCoding.order(options.getOrDefault("ByteOrdering", Sym.AUTOMATIC));
    return order == null ? ByteOrder.LITTLE_ENDIAN : order;
  }

  @Override
  public byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    return BinaryCoding.bytes(value, type, order(options), frame);
  }

  @Override
  public Expr decode(
      byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order(options));
    return BinaryCoding.values(buffer, type, Sizes.INFINITE, frame);
  }
}
