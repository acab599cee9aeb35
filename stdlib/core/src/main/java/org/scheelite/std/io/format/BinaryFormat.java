package org.scheelite.std.io.format;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
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
import org.scheelite.std.io.binary.BinaryType;
import org.scheelite.std.io.bytes.Bytes;

/// Bytes: written from a list of integers, a `ByteArray` or a string, read as a list of integers,
/// or of values of a binary type.
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
    var elements = new HashSet<>(BinaryType.names());
    elements.add("ByteArray");
    elements.add("Bit");
    return elements;
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
  public Expr decode(byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    if ("ByteArray".equals(element)) {
      return new ByteArr(bytes);
    }
    if ("Bit".equals(element)) {
      return bits(bytes);
    }
    BinaryTypeFormat format = BinaryTypeFormat.named(element == null ? "Byte" : element);
    if (format == null) {
      throw new Malformed("There is no such binary type.");
    }
    return format.decode(bytes, null, options, frame);
  }

  private static Expr bits(byte[] bytes) {
    var bits = new long[8 * bytes.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = bytes[i / 8] >> (7 - i % 8) & 1;
    }
    return bits.length == 0 ? Call.list() : Packed.of(bits);
  }
}
