package org.scheelite.std.io.format;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// JSON values, each on a line; objects are read as associations.
public sealed class JsonLinesFormat extends TextFormat permits NdjsonFormat {

  public JsonLinesFormat() {
    this("JSONLines", Set.of("jsonl"));
  }

  JsonLinesFormat(String name, Set<String> extensions) {
    super(name, extensions);
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    if (!(value instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    var lines = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      String line = JsonWriter.written(list.arg(i), true, frame);
      if (line == null) {
        return null;
      }
      lines.append(line).append('\n');
    }
    return lines.toString();
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    var values = new ArrayList<Expr>();
    var reader = new JsonReader(true, frame);
    for (String line : text.lines().toList()) {
      if (!line.isBlank()) {
        values.add(reader.read(line));
      }
    }
    return Lists.of(values);
  }
}
