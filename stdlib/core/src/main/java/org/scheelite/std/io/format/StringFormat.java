package org.scheelite.std.io.format;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// A text, character by character.
public final class StringFormat extends TextFormat {

  public StringFormat() {
    super("String", Set.of());
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    return shown(value);
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame) {
    return Str.of(text);
  }
}
