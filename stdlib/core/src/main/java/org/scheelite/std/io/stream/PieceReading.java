package org.scheelite.std.io.stream;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;
import org.scheelite.std.io.Numbers;
import org.scheelite.std.io.file.SourceReader;

/// Reads pieces of a source by their types.
final class PieceReading {
  static final Message READT =
      Message.of("General::readt", "`1` is not a valid type specification.");
  static final Message READN =
      Message.of("General::readn", "Invalid real number found when reading from `1`.");
  static final Message READSYN =
      Message.of("General::readsyn", "The text `1` is not an expression.");

  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+))(?:(?:[eEdD]|\\*\\^|\\*10\\^)([+-]?[0-9]{1,5}))?");

  private final Source source;
  private final Expr name;
  private final String owner;
  private final Frame frame;
  private final Separators records;
  private final Separators words;
  private final Separators blanks;
  private final boolean nullRecords;
  private final boolean nullWords;
  private final Separators tokens;
  private final Separators ends;

  /// @param owner whose options `options` are, and in whose name messages are given
  PieceReading(Source source, Expr name, String owner, Options options, Frame frame) {
    this.source = source;
    this.name = name;
    this.owner = owner;
    this.frame = frame;
    this.records = encoded(options.get(StreamOptions.RECORD_SEPARATORS));
    this.words = encoded(options.get(StreamOptions.WORD_SEPARATORS));
    this.tokens = encoded(options.get(StreamOptions.TOKEN_WORDS));
    this.nullRecords = options.get(StreamOptions.NULL_RECORDS);
    this.nullWords = options.get(StreamOptions.NULL_WORDS);
    this.blanks = words.and(records);
    this.ends = blanks.and(tokens);
  }

  private Separators encoded(List<String> texts) {
    return new Separators(texts.stream().map(source::bytes).toList());
  }

  /// Whether types are known; gives a message where not.
  boolean knows(Expr type) {
    boolean known =
        switch (type) {
          case Symbol symbol ->
              List.of(
                      "Byte",
                      "Character",
                      "Expression",
                      "Number",
                      "Real",
                      "Record",
                      "String",
                      "Word")
                  .contains(symbol.name());
          case Normal list when list.is(Sym.LIST) ->
              list.size() > 0 && list.args().stream().allMatch(this::knows);
          case Normal call when call.size() > 0 -> call.args().stream().allMatch(this::knows);
          default -> false;
        };
    if (!known && !(type instanceof Normal)) {
      frame.message(READT.by(owner), type);
    }
    return known;
  }

  /// The next piece of a type; `EndOfFile` where nothing is left, null, after a message, where
  /// there is something else.
  @Nullable Expr read(Expr type) {
    frame.poll();
    if (type instanceof Normal group) {
      var parts = new Expr[group.size()];
      for (int i = 0; i < parts.length; i++) {
        Expr part = read(group.arg(i));
        if (part == null) {
          return null;
        }
        if (i == 0 && part.equals(EndOfFile.SYMBOL)) {
          return part;
        }
        parts[i] = part;
      }
      return Lists.of(group.head(), parts);
    }
    Object text =
        switch (((Symbol) type).name()) {
          case "Byte" -> {
            int next = source.next();
            yield next < 0 ? null : Int.of(next);
          }
          case "Character" -> source.character();
          case "Expression" -> expression();
          case "Number" -> number(false);
          case "Real" -> number(true);
          case "String" -> source.upTo(LINES);
          case "Record" -> record();
          default -> word();
        };
    return text == null
        ? EndOfFile.SYMBOL
        : text instanceof String string
            ? Str.of(string)
            : text.equals(Sym.FAILED) ? null : (Expr) text;
  }

  /// The ends of lines.
  static final Separators LINES =
      new Separators(List.of(new byte[] {'\r', '\n'}, new byte[] {'\n'}, new byte[] {'\r'}));

  private @Nullable String record() {
    if (!nullRecords) {
      source.skip(records);
    }
    return source.upTo(records);
  }

  private @Nullable String word() {
    if (!nullWords) {
      source.skip(blanks);
    }
    if (source.isAtEnd()) {
      return null;
    }
    int token = source.separator(tokens);
    if (token > 0) {
      return new String(source.next(token), StandardCharsets.UTF_8);
    }
    String word = source.before(ends);
    if (nullWords && source.separator(tokens) == 0) {
      source.next(source.separator(blanks));
    }
    return word;
  }

  private @Nullable Expr number(boolean real) {
    source.skip(blanks);
    if (source.isAtEnd()) {
      return null;
    }
    String word = source.before(blanks);
    Num number = parsed(word);
    if (number == null) {
      frame.message(READN.by(owner), name);
      return Sym.FAILED;
    }
    return real ? Real.of(number.doubleValue()) : number;
  }

  /// The number a word is, in the notations of several languages; null where it is none.
  static @Nullable Num parsed(String word) {
    Num plain = Numbers.read(word);
    if (plain != null) {
      return plain;
    }
    Matcher matcher = NUMBER.matcher(word);
    if (word.length() > 10_000 || !matcher.matches()) {
      return null;
    }
    String digits = matcher.group(1);
    String exponent = matcher.group(2);
    if (exponent == null && digits.indexOf('.') < 0) {
      return Whole.of(new BigInteger(digits.startsWith("+") ? digits.substring(1) : digits));
    }
    return Real.of(Double.parseDouble(digits + (exponent == null ? "" : "e" + exponent)));
  }

  /// The next expression, on one line or several.
  private @Nullable Expr expression() {
    var text = new StringBuilder();
    while (true) {
      String line = source.upTo(LINES);
      if (line == null) {
        if (text.toString().isBlank()) {
          return null;
        }
        frame.message(READSYN.by(owner), Str.of(text.toString().strip()));
        return Sym.FAILED;
      }
      text.append(line).append('\n');
      if (!text.toString().isBlank() && SourceReader.isComplete(text.toString())) {
        return SourceReader.evaluate(text.toString(), owner, frame);
      }
    }
  }
}
