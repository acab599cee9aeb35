package org.scheelite.std.io.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;

/// Bytes: written from a list of integers, a `ByteArray` or a string, read as a list of integers.
public final class BinaryFormat implements ExportFormat, ImportFormat {

  @Override
  public String name() {
    return "Binary";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("bin");
  }

  @Override
  public Set<String> elements() {
    return Set.of("Byte", "ByteArray");
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    return switch (value) {
      case ByteArr bytes -> bytes.toArray();
      case Str(String text) -> text.getBytes(StandardCharsets.UTF_8);
      default -> Bytes.of(value);
    };
  }

  @Override
  public Expr decode(
      byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame) {
    if ("ByteArray".equals(element)) {
      return new ByteArr(bytes);
    }
    var values = new long[bytes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = bytes[i] & 0xff;
    }
    return values.length == 0 ? Call.list() : Packed.of(values);
  }
}
