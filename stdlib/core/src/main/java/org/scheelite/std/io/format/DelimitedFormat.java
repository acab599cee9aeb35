package org.scheelite.std.io.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
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
    return Set.of(
        "Data",
        "RawData",
        "Dataset",
        "Columns",
        "Dimensions",
        "Lines",
        "Plaintext",
        "String",
        "Text");
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    String between = text(options, "FieldSeparators", separator);
    String quote = text(options, "TextDelimiters", "\"");
    var out = new StringBuilder();
    for (List<Expr> row : Tables.rows(value, options)) {
      frame.poll();
      for (int i = 0; i < row.size(); i++) {
        out.append(i == 0 ? "" : between).append(quoted(Tables.cell(row.get(i)), between, quote));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String quoted(String cell, String separator, String quote) {
    boolean plain =
        !cell.contains(separator)
            && !cell.contains(quote)
            && cell.chars().noneMatch(c -> c == '\n' || c == '\r')
            && cell.strip().length() == cell.length();
    return plain ? cell : quote + cell.replace(quote, quote + quote) + quote;
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame) {
    String wanted = element == null ? "Data" : element;
    switch (wanted) {
      case "Lines" -> {
        return lines(text, frame);
      }
      case "String", "Text", "Plaintext" -> {
        return Str.of(text);
      }
      default -> {}
    }
    boolean numeric =
        !wanted.equals("RawData") && !Sym.FALSE.equals(options.getOrDefault("Numeric", Sym.TRUE));
    var reader =
        new DelimitedReader(text, text(options, "FieldSeparators", separator), numeric, frame);
    List<Expr> rows = reader.rows();
    if (Sym.TRUE.equals(options.get("IgnoreEmptyLines"))) {
      rows.removeIf(row -> row.equals(Call.list(Str.of(""))));
    }
    rows = rows.subList(Math.min(count(options, "SkipLines", 0), rows.size()), rows.size());
    if (wanted.equals("Dataset")) {
      return Tables.dataset(
          rows, count(options, "HeaderLines", 0), count(options, "HeaderLines", 1));
    }
    rows = rows.subList(Math.min(count(options, "HeaderLines", 0), rows.size()), rows.size());
    return switch (wanted) {
      case "Columns" -> Tables.columns(rows);
      case "Dimensions" -> {
        int widest = rows.stream().mapToInt(row -> ((Normal) row).size()).max().orElse(0);
        yield Packed.of(rows.size(), widest);
      }
      default -> Lists.of(rows);
    };
  }

  private static String text(Map<String, Expr> options, String name, String usual) {
    Expr given = options.get(name);
    if (given instanceof Normal list && list.is(Sym.LIST) && list.size() > 0) {
      given = list.arg(0);
    }
    return given instanceof Str(String text) && !text.isEmpty() ? text : usual;
  }

  /// A number of lines, or the one at a place of a list of them.
  private static int count(Map<String, Expr> options, String name, int place) {
    Expr given = options.getOrDefault(name, Int.ZERO);
    if (given instanceof Normal list && list.is(Sym.LIST)) {
      given = place < list.size() ? list.arg(place) : Int.ZERO;
    } else if (place > 0) {
      return 0;
    }
    Integer count = Sizes.count(given);
    return count == null ? 0 : count;
  }
}
