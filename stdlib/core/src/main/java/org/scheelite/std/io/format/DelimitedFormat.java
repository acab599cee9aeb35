package org.scheelite.std.io.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Sizes;

/// Tables with a separator between the cells of a line.
abstract class DelimitedFormat extends TextFormat {
  private final String separator;

  DelimitedFormat(String name, Set<String> extensions, String separator) {
    super(name, extensions);
    this.separator = separator;
  }

  @Override
  public Set<String> elements() {
    return Set.of("Data", "RawData", "Lines", "String", "Text");
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    String between = text(options, "FieldSeparators", separator);
    var out = new StringBuilder();
    for (List<Expr> row : Tables.rows(value, options)) {
      frame.poll();
      for (int i = 0; i < row.size(); i++) {
        out.append(i == 0 ? "" : between).append(quoted(Tables.cell(row.get(i)), between));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String quoted(String cell, String separator) {
    boolean plain =
        !cell.contains(separator)
            && cell.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r')
            && cell.strip().length() == cell.length();
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame) {
    String wanted = element == null ? "Data" : element;
    if (wanted.equals("Lines")) {
      return lines(text);
    }
    if (wanted.equals("String") || wanted.equals("Text")) {
      return Str.of(text);
    }
    boolean numeric =
        wanted.equals("Data") && !Sym.FALSE.equals(options.getOrDefault("Numeric", Sym.TRUE));
    var reader =
        new DelimitedReader(text, text(options, "FieldSeparators", separator), numeric, frame);
    List<Expr> rows = reader.rows();
    int skipped = count(options, "SkipLines") + count(options, "HeaderLines");
    return Lists.of(rows.subList(Math.min(skipped, rows.size()), rows.size()));
  }

  private static String text(Map<String, Expr> options, String name, String usual) {
    return options.get(name) instanceof Str(String given) && !given.isEmpty() ? given : usual;
  }

  private static int count(Map<String, Expr> options, String name) {
    Integer count = Sizes.count(options.getOrDefault(name, Int.ZERO));
    return count == null ? 0 : count;
  }
}
