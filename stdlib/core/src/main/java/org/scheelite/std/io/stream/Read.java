package org.scheelite.std.io.stream;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Reads a piece of a stream.
///
/// `Read[stream]` reads an expression, `Read[stream, type]` a `Byte`, `Character`, `Expression`,
/// `Number`, `Real`, `Record`, `String` (a line) or `Word`, and `Read[stream, {type1, type2, …}]`
/// one after the other; other heads than lists work as well. Where nothing is left the value is
/// `EndOfFile`. The name of a file opens it, and further reading goes on where the last ended.
///
/// ```wl
/// In:  s = StringToStream["12 1.5*^2 word\nf[1 +\n1]"];
/// In:  Read[s, {Number, Number, Word}]
/// Out: {12, 150., "word"}
/// In:  Read[s]
/// Out: f[2]
/// In:  Read[s]
/// Out: EndOfFile
/// In:  Read[StringToStream["abc"], Number]
/// Msg: Read::readn: Invalid real number found when reading from String.
/// Out: $Failed
/// In:  Read[StringToStream["abc"], Paragraph]
/// Msg: Read::readt: Paragraph is not a valid type specification.
/// Out: $Failed
/// In:  Read[StringToStream["a,b;c"], {Word, Word}, WordSeparators -> {",", ";"}]
/// Out: {"a", "b"}
/// ```
@Builtin(seeAlso = {"ReadList", "ReadLine", "ReadString", "Skip", "OpenRead"})
final class Read {
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

  private Read() {}

  @Form
  static Expr read(Expr stream, Options options, Frame frame) {
    return read(stream, Symbol.system("Expression"), options, frame);
  }

  @Form
  static Expr read(Expr stream, Expr type, Options options, Frame frame) {
    Channels.Channel channel = new Opening("Read", frame).source(stream);
    if (channel == null || channel.source() == null) {
      return Sym.FAILED;
    }
    var reading = new PieceReading(channel.source(), channel.name(), "Read", options, frame);
    Expr piece = reading.knows(type) ? reading.read(type) : null;
    return piece == null ? Sym.FAILED : piece;
  }
}
