package org.scheelite.std.io.stream;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.io.file.FileAccess;
import org.scheelite.std.list.Sizes;

/// The lines of a file or stream that hold a text.
///
/// `FindList["file", "text"]` lists them, `FindList["file", "text", n]` the first `n`.
///
/// ```wl
/// In:  FindList[StringToStream["one\ntwo\nthree"], "t"]
/// Out: {"two", "three"}
/// In:  FindList[StringToStream["one\ntwo\nthree"], {"o"}, 1]
/// Out: {"one"}
/// In:  FindList[StringToStream["cat catalog"], "cat", AnchoredSearch -> True, WordSearch -> True]
/// Out: {"cat catalog"}
/// ```
@Builtin(seeAlso = {"Find", "ReadList", "StringCases"})
final class FindList {
  /// Whether texts must stand at the beginning of a record.
  static final Option<Boolean> ANCHORED_SEARCH = StreamOptions.truth("AnchoredSearch");

  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE = StreamOptions.truth("IgnoreCase");

  /// Whether texts must be words.
  static final Option<Boolean> WORD_SEARCH = StreamOptions.truth("WordSearch");

  /// What stands between records.
  static final Option<List<String>> RECORD_SEPARATORS = StreamOptions.RECORD_SEPARATORS;

  private FindList() {}

  @Form
  static @Nullable Expr find(Expr file, Expr texts, Options options, Frame frame) {
    return find(file, texts, Sym.INFINITY, options, frame);
  }

  @Form
  static @Nullable Expr find(Expr file, Expr texts, Expr count, Options options, Frame frame) {
    Finding finding = Finding.of(texts, options);
    Integer limit = Sizes.limit(count);
    if (finding == null || limit == null) {
      return null;
    }
    boolean own = FileAccess.name(file) != null && Channels.of(frame).find(file, true) == null;
    Channels.Channel channel = new Opening("FindList", frame).source(file);
    if (channel == null || channel.source() == null) {
      return Sym.FAILED;
    }
    var found = new ArrayList<Expr>();
    while (found.size() < limit) {
      String record = finding.next(channel.source(), frame);
      if (record == null) {
        break;
      }
      found.add(Str.of(record));
    }
    if (own) {
      frame.call(Symbol.system("Close"), channel.expr());
    }
    return Call.list(found);
  }
}
