package org.scheelite.std.string;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.Sizes;

/// A string in pieces of one length.
///
/// `StringPartition["s", n]` gives pieces of `n` characters and leaves out a shorter rest;
/// `StringPartition["s", n, d]` begins a piece every `d` characters; `UpTo[n]` keeps the rest.
///
/// ```wl
/// In:  StringPartition["abcdefg", 3]
/// Out: {"abc", "def"}
/// In:  StringPartition["abcdefg", UpTo[3]]
/// Out: {"abc", "def", "g"}
/// In:  StringPartition["abcd", 2, 1]
/// Out: {"ab", "bc", "cd"}
/// In:  StringPartition["abcd", 0]
/// Msg: StringPartition::intp: Positive integer expected at position 2 in StringPartition[abcd, 0].
/// Out: StringPartition["abcd", 0]
/// ```
@Builtin(seeAlso = {"StringTake", "Characters", "Partition"})
final class StringPartition {
  private StringPartition() {}

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr partition(Normal call, Frame frame) {
    boolean upTo = call.arg(1) instanceof Normal wish && wish.is(Sym.UP_TO, 1);
    Integer size = Sizes.count(upTo ? ((Normal) call.arg(1)).arg(0) : call.arg(1));
    Integer step = call.size() > 2 ? Sizes.count(call.arg(2)) : size;
    if (size == null || size == 0) {
      return frame.decline(GeneralMessages.INTP.by("StringPartition"), Int.TWO, call);
    }
    if (step == null || step == 0) {
      return frame.decline(GeneralMessages.INTP.by("StringPartition"), Int.of(3), call);
    }
    return Subjects.of(call, frame)
        .each(
            text -> {
              Glyphs glyphs = Glyphs.of(text);
              var pieces = new ArrayList<Expr>();
              for (long from = 0; from < glyphs.size(); from += step) {
                long end = from + size;
                if (end <= glyphs.size() || upTo) {
                  pieces.add(Str.of(glyphs.slice((int) from, (int) Math.min(end, glyphs.size()))));
                }
              }
              return Call.list(pieces);
            });
  }
}
