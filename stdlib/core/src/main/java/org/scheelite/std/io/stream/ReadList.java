package org.scheelite.std.io.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.io.file.FileAccess;
import org.scheelite.std.list.Sizes;

/// The pieces of a file or of the rest of a stream.
///
/// `ReadList["file"]` reads expressions, `ReadList["file", type]` pieces of a type: `Number`,
/// `Real`, `Word`, `String` for lines, `Record`, `Character`, `Byte`, `Expression`; `{type, type,
/// …}` gathers them. `ReadList["file", type, n]` reads `n` of them. `RecordLists -> True` makes
/// lists of what stands in one record. `WordSeparators`, `RecordSeparators`, `NullWords`,
/// `NullRecords` and `TokenWords` say what separates.
///
/// ```wl
/// In:  file = Export[CreateTemporary[], "1 2\n3 4", "Text"];
/// In:  ReadList[file, Number]
/// Out: {1, 2, 3, 4}
/// In:  ReadList[file, {Number, Number}]
/// Out: {{1, 2}, {3, 4}}
/// In:  ReadList[file, String, 1]
/// Out: {"1 2"}
/// In:  ReadList[file, Word, RecordLists -> True]
/// Out: {{"1", "2"}, {"3", "4"}}
/// In:  ReadList[StringToStream["a b c"], {Word, Word}]
/// Out: {{"a", "b"}, {"c", EndOfFile}}
/// In:  DeleteFile[file]
/// ```
@Builtin(seeAlso = {"Read", "ReadString", "Import", "Get"})
final class ReadList {
  /// What stands between records.
  static final Option<List<String>> RECORD_SEPARATORS = StreamOptions.RECORD_SEPARATORS;

  /// What stands between words.
  static final Option<List<String>> WORD_SEPARATORS = StreamOptions.WORD_SEPARATORS;

  /// Whether empty records count.
  static final Option<Boolean> NULL_RECORDS = StreamOptions.NULL_RECORDS;

  /// Whether empty words count.
  static final Option<Boolean> NULL_WORDS = StreamOptions.NULL_WORDS;

  /// Texts that are words even without separators around them.
  static final Option<List<String>> TOKEN_WORDS = StreamOptions.TOKEN_WORDS;

  /// Whether the pieces of one record make a list.
  static final Option<Boolean> RECORD_LISTS = StreamOptions.truth("RecordLists");

  private ReadList() {}

  @Form
  static @Nullable Expr read(Expr file, Options options, Frame frame) {
    return read(file, Symbol.system("Expression"), Sym.INFINITY, options, frame);
  }

  @Form
  static @Nullable Expr read(Expr file, Expr type, Options options, Frame frame) {
    return read(file, type, Sym.INFINITY, options, frame);
  }

  @Form
  static @Nullable Expr read(Expr file, Expr type, Expr count, Options options, Frame frame) {
    Integer limit = Sizes.limit(count);
    if (limit == null) {
      return null;
    }
    var opening = new Opening("ReadList", frame);
    boolean own = FileAccess.name(file) != null && Channels.of(frame).find(file, true) == null;
    Channels.Channel channel = opening.source(file);
    if (channel == null || channel.source() == null) {
      return Sym.FAILED;
    }
    try {
      return pieces(channel, type, limit, options, frame);
    } finally {
      if (own) {
        frame.call(Symbol.system("Close"), channel.expr());
      }
    }
  }

  private static Expr pieces(
      Channels.Channel channel, Expr type, int limit, Options options, Frame frame) {
    Source source = Objects.requireNonNull(channel.source());
    var reading = new PieceReading(source, channel.name(), "ReadList", options, frame);
    if (!reading.knows(type)) {
      return Sym.FAILED;
    }
    if (options.get(RECORD_LISTS)) {
      return records(source, channel.name(), type, limit, options, frame);
    }
    var pieces = new ArrayList<Expr>();
    while (pieces.size() < limit) {
      Expr piece = reading.read(type);
      if (piece != null && piece.equals(EndOfFile.SYMBOL)) {
        break;
      }
      pieces.add(piece == null ? Sym.FAILED : piece);
      if (piece == null) {
        break;
      }
    }
    return Lists.of(pieces);
  }

  private static Expr records(
      Source source, Expr name, Expr type, int limit, Options options, Frame frame) {
    var separators =
        new Separators(options.get(RECORD_SEPARATORS).stream().map(source::bytes).toList());
    var rows = new ArrayList<Expr>();
    while (rows.size() < limit) {
      String record = source.upTo(separators);
      if (record == null) {
        break;
      }
      if (record.isEmpty() && !options.get(NULL_RECORDS)) {
        continue;
      }
      var row = new Source(source.bytes(record), source.charset());
      var reading = new PieceReading(row, name, "ReadList", options, frame);
      var pieces = new ArrayList<Expr>();
      Expr piece = reading.read(type);
      while (piece != null && !piece.equals(EndOfFile.SYMBOL)) {
        pieces.add(piece);
        piece = reading.read(type);
      }
      rows.add(Lists.of(pieces));
    }
    return Lists.of(rows);
  }
}
