package org.scheelite.std.string;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;

/// Puts a string into another.
///
/// `StringInsert["s", "new", n]` puts it before the character at `n`; with negative `n` behind the
/// character that many from the end, so that `-1` is the end. `StringInsert["s", "new", {n1, n2,
/// …}]` puts it at several places.
///
/// ```wl
/// In:  StringInsert["abcd", "X", 2]
/// Out: aXbcd
/// In:  StringInsert["abcd", "X", -1]
/// Out: abcdX
/// In:  StringInsert["abcd", "-", {2, 4}]
/// Out: a-bc-d
/// In:  StringInsert["ab", "X", 9]
/// Msg: StringInsert::ins: Cannot insert at position 9 in ab.
/// Out: StringInsert["ab", "X", 9]
/// ```
@Builtin(seeAlso = {"StringReplacePart", "StringJoin", "Insert"})
final class StringInsert {
  static final Message INS =
      Message.of("StringInsert::ins", "Cannot insert at position `1` in `2`.");

  private StringInsert() {}

  @Form(whole = true, min = 3, max = 3)
  static @Nullable Expr insert(Normal call, Frame frame) {
    if (!(call.arg(1) instanceof Str(String added))) {
      return frame.decline(GeneralMessages.STRING.by("StringInsert"), Int.TWO, call);
    }
    return Subjects.of(call, frame).each(text -> insert(text, added, call.arg(2), frame));
  }

  private static @Nullable Expr insert(String text, String added, Expr places, Frame frame) {
    Glyphs glyphs = Glyphs.of(text);
    int size = glyphs.size();
    var counts = new int[size + 1];
    List<Expr> wanted =
        places instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(places);
    for (Expr place : wanted) {
      Integer at = Sizes.whole(place);
      int index = at == null || at == 0 ? -1 : at > 0 ? at - 1 : size + at + 1;
      if (index < 0 || index > size) {
        return frame.decline(INS, place, Str.of(text));
      }
      counts[index]++;
    }
    var result = new StringBuilder();
    for (int i = 0; i <= size; i++) {
      result.append(added.repeat(counts[i]));
      result.append(i < size ? glyphs.slice(i, i + 1) : "");
    }
    return Str.of(result.toString());
  }
}
