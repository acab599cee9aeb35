package org.scheelite.std.io.format;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// [PackageFormat] under its other name.
public final class WlFormat extends TextFormat {
  private final PackageFormat format = new PackageFormat();

  public WlFormat() {
    super("WL", Set.of());
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    return format.written(value, options, frame);
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    return format.read(text, element, options, frame);
  }
}
