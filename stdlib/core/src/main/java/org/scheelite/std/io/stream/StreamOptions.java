package org.scheelite.std.io.stream;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.string.character.Encodings;

/// Options of builtins that open and read streams.
final class StreamOptions {
  /// The encoding of characters.
  static final Option<Charset> CHARACTER_ENCODING =
      Option.symbol(
          "CharacterEncoding",
          Sym.AUTOMATIC,
          "the name of an encoding or Automatic",
          (value, frame) ->
              value.equals(Sym.AUTOMATIC) ? StandardCharsets.UTF_8 : Encodings.read(value));

  /// Whether bytes are read or written as they are, which they always are.
  static final Option<Expr> BINARY_FORMAT = Option.any("BinaryFormat", Sym.FALSE);

  /// How expressions are written.
  static final Option<org.scheelite.print.Form> FORMAT_TYPE =
      Option.symbol(
          "FormatType",
          Sym.INPUT_FORM,
          "InputForm, OutputForm or FullForm",
          (value, frame) ->
              switch (value instanceof Symbol symbol ? symbol.name() : "") {
                case "InputForm" -> org.scheelite.print.Form.INPUT;
                case "OutputForm", "StandardForm" -> org.scheelite.print.Form.OUTPUT;
                case "FullForm" -> org.scheelite.print.Form.FULL;
                default -> null;
              });

  /// The width of lines, which are never broken here.
  static final Option<Expr> PAGE_WIDTH = Option.any("PageWidth", Sym.INFINITY);

  /// What stands between records.
  static final Option<List<String>> RECORD_SEPARATORS =
      Option.symbol(
          "RecordSeparators",
          Call.list(Str.of("\r\n"), Str.of("\n"), Str.of("\r")),
          "a list of strings",
          (value, frame) -> strings(value));

  /// What stands between words.
  static final Option<List<String>> WORD_SEPARATORS =
      Option.symbol(
          "WordSeparators",
          Call.list(Str.of(" "), Str.of("\t")),
          "a list of strings",
          (value, frame) -> strings(value));

  /// Whether empty records count.
  static final Option<Boolean> NULL_RECORDS = truth("NullRecords");

  /// Whether empty words count.
  static final Option<Boolean> NULL_WORDS = truth("NullWords");

  /// Texts that are words even without separators around them.
  static final Option<List<String>> TOKEN_WORDS =
      Option.symbol(
          "TokenWords", Call.list(), "a list of strings", (value, frame) -> strings(value));

  private StreamOptions() {}

  static Option<Boolean> truth(String name) {
    return Option.symbol(
        name,
        Sym.FALSE,
        "True or False",
        (value, frame) ->
            value.equals(Sym.TRUE) ? Boolean.TRUE : value.equals(Sym.FALSE) ? Boolean.FALSE : null);
  }

  private static @Nullable List<String> strings(Expr value) {
    List<Expr> parts =
        value instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(value);
    var strings = new ArrayList<String>();
    for (Expr part : parts) {
      if (!(part instanceof Str(String text))) {
        return null;
      }
      strings.add(text);
    }
    return strings;
  }
}
