package org.scheelite.std.io.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.std.io.Numbers;

/// Tables whose cells stand apart by blanks; written with tabs.
public final class TableFormat extends TextFormat {

  public TableFormat() {
    super("Table", Set.of("dat"));
  }

  @Override
  public Set<String> elements() {
    return Set.of("Data", "Lines", "String");
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    return Tables.rows(value, options).stream()
        .map(row -> row.stream().map(Tables::cell).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame) {
    return switch (element == null ? "Data" : element) {
      case "Lines" -> lines(text, frame);
      case "String" -> Str.of(text);
      default -> table(text, frame);
    };
  }

  /// The words of each line, numbers as such.
  static Expr table(String text, Frame frame) {
    var rows = new ArrayList<Expr>();
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      frame.poll();
      String line = lines.next();
      var row = new ArrayList<Expr>();
      for (String word : line.strip().split("[ \\t]+")) {
        Expr number = Numbers.read(word);
        if (!word.isEmpty()) {
          row.add(number == null ? Str.of(word) : number);
        }
      }
      rows.add(Lists.of(row));
    }
    return Lists.of(rows);
  }
}
