package org.scheelite.std.io.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// The next line of a stream that holds a text.
///
/// `Find[stream, "text"]` and `Find[stream, {"text1", "text2", …}]` read up to such a line and give
/// it, or `EndOfFile`.
///
/// ```wl
/// In:  s = StringToStream["first line\nsecond line\nThird"]; Find[s, "second"]
/// Out: second line
/// In:  Find[s, "third", IgnoreCase -> True]
/// Out: Third
/// In:  Find[s, "x"]
/// Out: EndOfFile
/// ```
@Builtin(seeAlso = {"FindList", "Read", "Skip"})
final class Find {
  /// Whether texts must stand at the beginning of a record.
  static final Option<Boolean> ANCHORED_SEARCH = StreamOptions.truth("AnchoredSearch");

  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = StreamOptions.truth("IgnoreCase");

  /// Whether texts must be words.
  static final Option<Boolean> WORD_SEARCH = StreamOptions.truth("WordSearch");

  /// What stands between records.
  static final Option<List<String>> RECORD_SEPARATORS = StreamOptions.RECORD_SEPARATORS;

  private Find() {}

  @Form
  static @Nullable Expr find(Expr stream, Expr texts, Options options, Frame frame) {
    Finding finding = Finding.of(texts, options);
    if (finding == null) {
      return null;
    }
    Channels.Channel channel = new Opening("Find", frame).source(stream);
    if (channel == null || channel.source() == null) {
      return Sym.FAILED;
    }
    String record = finding.next(channel.source(), frame);
    return record == null ? EndOfFile.SYMBOL : Str.of(record);
  }
}
