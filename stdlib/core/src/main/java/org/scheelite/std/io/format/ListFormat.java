package org.scheelite.std.io.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.std.io.Numbers;

/// A list with one element on each line; numbers are read as such.
public final class ListFormat extends TextFormat {

  public ListFormat() {
    super("List", Set.of());
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    return LinesFormat.joined(value);
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame) {
    var elements = new ArrayList<Expr>();
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      frame.poll();
      String line = lines.next();
      Expr number = Numbers.read(line.strip());
      elements.add(number == null ? Str.of(line) : number);
    }
    return Lists.of(elements);
  }
}
