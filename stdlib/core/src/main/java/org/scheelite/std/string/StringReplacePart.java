package org.scheelite.std.string;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;

/// Replaces characters of a string by their positions.
///
/// `StringReplacePart["s", "new", {m, n}]` replaces the characters from `m` to `n`,
/// `StringReplacePart["s", "new", {{m1, n1}, …}]` several pieces, and `StringReplacePart["s",
/// {"new1", …}, {{m1, n1}, …}]` each by its own.
///
/// ```wl
/// In:  StringReplacePart["abcdef", "X", {2, 3}]
/// Out: aXdef
/// In:  StringReplacePart["abcdef", {"1", "2"}, {{1, 1}, {-1, -1}}]
/// Out: 1bcde2
/// In:  StringReplacePart["abc", "X", {2, 9}]
/// Msg: StringReplacePart::ovfl: The positions {2, 9} are not part of abc or meet others.
/// Out: StringReplacePart["abc", "X", {2, 9}]
/// ```
@Builtin(seeAlso = {"StringReplace", "StringInsert", "StringPosition", "ReplacePart"})
final class StringReplacePart {
  static final Message OVFL =
      Message.of(
          "StringReplacePart::ovfl", "The positions `1` are not part of `2` or meet others.");

  private StringReplacePart() {}

  @Form(whole = true, min = 3, max = 3)
  static @Nullable Expr replace(Normal call, Frame frame) {
    return Subjects.of(call, frame).each(text -> replace(text, call, frame));
  }

  private static @Nullable Expr replace(String text, Normal call, Frame frame) {
    Glyphs glyphs = Glyphs.of(text);
    Expr places = call.arg(2);
    boolean one = places instanceof Normal list && list.size() > 0 && list.arg(0) instanceof Int;
    List<Expr> wanted =
        one ? List.of(places) : places instanceof Normal list ? list.args() : List.of(places);
    List<Expr> news =
        call.arg(1) instanceof Normal list && list.is(Sym.LIST)
            ? list.args()
            : Collections.nCopies(wanted.size(), call.arg(1));
    if (news.size() != wanted.size()) {
      return frame.decline(OVFL, places, Str.of(text));
    }
    var pieces = new TreeMap<Integer, Piece>();
    for (int i = 0; i < wanted.size(); i++) {
      Piece piece = Piece.read(wanted.get(i), news.get(i), glyphs.size());
      if (piece == null || pieces.put(piece.from(), piece) != null) {
        return frame.decline(OVFL, places, Str.of(text));
      }
    }
    return joined(glyphs, pieces.values(), call, frame);
  }

  private static @Nullable Expr joined(
      Glyphs glyphs, Iterable<Piece> pieces, Normal call, Frame frame) {
    var result = new StringBuilder();
    int from = 0;
    for (Piece piece : pieces) {
      if (piece.from() < from) {
        return frame.decline(OVFL, call.arg(2), Str.of(glyphs.slice(0, glyphs.size())));
      }
      result.append(glyphs.slice(from, piece.from())).append(piece.text());
      from = piece.to();
    }
    return Str.of(result.append(glyphs.slice(from, glyphs.size())).toString());
  }

  /// Characters `from` to before `to`, with what comes in their place.
  private record Piece(int from, int to, String text) {

    static @Nullable Piece read(Expr place, Expr text, int size) {
      int[] ends = Sizes.wholes(place);
      if (ends == null || ends.length != 2 || !(text instanceof Str(String replacement))) {
        return null;
      }
      int from = ends[0] < 0 ? size + ends[0] : ends[0] - 1;
      int to = ends[1] < 0 ? size + ends[1] + 1 : ends[1];
      return from < 0 || to < from || to > size ? null : new Piece(from, to, replacement);
    }
  }
}
