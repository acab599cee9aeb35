package org.scheelite.std.io.format;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// The lines of a text.
public final class LinesFormat extends TextFormat {

  public LinesFormat() {
    super("Lines", Set.of());
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    return joined(value);
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame) {
    return lines(text, frame);
  }

  /// A list as lines, anything else as it is shown.
  static String joined(Expr value) {
    return value instanceof Normal list && list.is(Sym.LIST)
        ? list.args().stream().map(TextFormat::shown).collect(Collectors.joining("\n"))
        : shown(value);
  }
}
