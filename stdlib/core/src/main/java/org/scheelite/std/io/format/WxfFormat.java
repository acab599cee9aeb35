package org.scheelite.std.io.format;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.binary.WxfReader;
import org.scheelite.std.io.binary.WxfWriter;

/// Expressions in the binary form `BinarySerialize` writes.
public final class WxfFormat implements ExportFormat, ImportFormat {

  @Override
  public String name() {
    return "WXF";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("wxf");
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public byte[] encode(Expr value, Map<String, Expr> options, Frame frame) {
    boolean compress =
        Sym.TRUE.equals(options.get("PerformanceGoal"))
            || Str.of("Size").equals(options.get("PerformanceGoal"));
    return WxfWriter.written(value, compress, frame);
  }

  @Override
  public Expr decode(byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    Expr value = WxfReader.read(bytes, frame);
    if (value == null) {
      throw new Malformed("The bytes are no expression.");
    }
    return frame.evaluate(value);
  }
}
