package org.scheelite.net.train.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;

/// How rows of facts are written to a file.
///
/// @param head what stands before all rows
/// @param between what stands between two rows
/// @param tail what stands after all rows
/// @param row a row
/// @param all whether the file gets all events; else only rows of numbers
public record RowFormat(
    String head,
    String between,
    String tail,
    Function<Map<String, Object>, String> row,
    boolean all) {
  private static final Set<String> ENDINGS =
      Set.of("csv", "tsv", "json", "jsonl", "ndjson", "wl", "m");

  /// The columns of tables; those of measurements come after them.
  private static final List<String> COLUMNS =
      List.of(
          "TimeElapsed",
          "Round",
          "AbsoluteBatch",
          "ExamplesProcessed",
          "ExamplesPerSecond",
          "LearningRate",
          "BatchLoss",
          "RoundLoss",
          "ValidationLoss");

  /// Whether the format of a file is known by its ending.
  static boolean isKnown(String file) {
    return ENDINGS.contains(ending(file));
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// The format for a file name that [#isKnown].
  ///
  /// @param measurements the names of what else is measured
  static RowFormat of(String file, List<String> measurements) {
    return switch (ending(file)) {
      case "csv" -> table(",", measurements);
      case "tsv" -> table("\t", measurements);
      case "json" -> new RowFormat("[\n", ",\n", "\n]\n", RowFormat::json, false);
      case "jsonl", "ndjson" -> new RowFormat("", "\n", "\n", RowFormat::json, true);
      case "wl", "m" -> new RowFormat("{\n", ",\n", "\n}\n", RowFormat::wl, false);
      default -> throw new IllegalArgumentException("no format for " + file);
    };
  }

  private static RowFormat table(String separator, List<String> measurements) {
    var columns = new ArrayList<>(COLUMNS);
    columns.addAll(measurements);
    String head = String.join(separator, columns) + "\n";
    return new RowFormat(
        head,
        "\n",
        "\n",
        row ->
            String.join(
                separator,
                columns.stream().map(column -> row.getOrDefault(column, "").toString()).toList()),
        false);
  }

  private static String json(Map<String, Object> row) {
    var text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, Object> fact : row.entrySet()) {
        json.writeFieldName(fact.getKey());
        switch (fact.getValue()) {
          case Long whole -> json.writeNumber(whole);
          case Double real -> json.writeNumber(real);
          case Object other -> json.writeString(other.toString());
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // written to memory
    }
    return text.toString();
  }

  private static String wl(Map<String, Object> row) {
    Assoc.Builder all = Assoc.builder();
    row.forEach((name, value) -> all.put(Str.of(name), expr(value)));
    return Printer.print(all.build(), Form.INPUT);
  }

  private static Expr expr(Object value) {
    return switch (value) {
      case Long whole -> Int.of(whole);
      case Double real -> Real.of(real);
      default -> Str.of(value.toString());
    };
  }
}
