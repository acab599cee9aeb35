package org.scheelite.std.io.format;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// JSON; objects are read as lists of rules.
public final class JsonFormat extends TextFormat {

  public JsonFormat() {
    super("JSON", Set.of("json"));
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    return JsonWriter.written(value, Sym.TRUE.equals(options.get("Compact")), frame);
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    return new JsonReader(false, frame).read(text);
  }
}
