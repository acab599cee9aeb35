package org.scheelite.std.io.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Sizes;

/// Passes over pieces of a stream.
///
/// `Skip[stream, type]` passes over one piece of a type that `Read` knows, `Skip[stream, type, n]`
/// over `n`.
///
/// ```wl
/// In:  s = StringToStream["a b c d"]; Skip[s, Word, 2]; Read[s, Word]
/// Out: c
/// In:  Skip[s, Word, 5]
/// Out: EndOfFile
/// ```
@Builtin(seeAlso = {"Read", "Find"})
final class Skip {
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

  private Skip() {}

  @Form
  static @Nullable Expr skip(Expr stream, Expr type, Options options, Frame frame) {
    return skip(stream, type, Int.ONE, options, frame);
  }

  @Form
  static @Nullable Expr skip(Expr stream, Expr type, Expr count, Options options, Frame frame) {
    Integer number = Sizes.count(count);
    Channels.Channel channel = new Opening("Skip", frame).source(stream);
    if (number == null || channel == null || channel.source() == null) {
      return number == null ? null : Sym.FAILED;
    }
    var reading = new PieceReading(channel.source(), channel.name(), "Skip", options, frame);
    if (!reading.knows(type)) {
      return Sym.FAILED;
    }
    for (int i = 0; i < number; i++) {
      Expr piece = reading.read(type);
      if (piece == null || piece.equals(EndOfFile.SYMBOL)) {
        return piece == null ? Sym.FAILED : piece;
      }
    }
    return Sym.NULL;
  }
}
