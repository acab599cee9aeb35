package org.scheelite.std.string.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.PartReader;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.Subjects;

/// Pieces of a text by their places.
///
/// `StringExtract["s", n]` gives the `n`-th piece between blanks, from the end for negative `n`;
/// `{n1, n2, …}`, spans and `All` give several. `StringExtract["s", n1, n2]` takes a line and a
/// piece of it, with three places a block between empty lines as well. `sep -> n` says what stands
/// between the pieces.
///
/// ```wl
/// In:  StringExtract["a bb ccc", 2]
/// Out: bb
/// In:  StringExtract["a-b-c", "-" -> {1, -1}]
/// Out: {"a", "c"}
/// In:  StringExtract["a b\nc d", 2, 1]
/// Out: c
/// In:  StringExtract["a,b;c,d", ";" -> All, "," -> 2]
/// Out: {"b", "d"}
/// In:  StringExtract["a", 3]
/// Out: Missing["PartAbsent", 3]
/// ```
@Builtin(seeAlso = {"StringSplit", "StringPart", "StringCases"})
final class StringExtract {
  private static final List<Expr> SEPARATORS =
      List.of(Str.of("\n\n"), Str.of("\n"), Symbol.system("Whitespace"));

  private StringExtract() {}

  @Form
  static @Nullable Expr extract(Expr subject, Expr first, Expr[] rest, Frame frame) {
    var places = new ArrayList<Expr>();
    places.add(first);
    places.addAll(Arrays.asList(rest));
    var separators = new ArrayList<Expr>();
    for (int i = 0; i < places.size(); i++) {
      Expr place = places.get(i);
      if (place instanceof Normal rule && rule.is(Sym.RULE, 2)) {
        separators.add(rule.arg(0));
        places.set(i, rule.arg(1));
      } else {
        int usual = SEPARATORS.size() - places.size() + i;
        separators.add(SEPARATORS.get(Math.max(0, usual)));
      }
    }
    return Subjects.of(frame, "StringExtract", subject)
        .each(text -> extract(text, places, separators, 0, frame));
  }

  private static @Nullable Expr extract(
      String text, List<Expr> places, List<Expr> separators, int level, Frame frame) {
    if (level == places.size()) {
      return Str.of(text);
    }
    Expr split = frame.call(Symbol.system("StringSplit"), Str.of(text), separators.get(level));
    if (!(split instanceof Normal pieces) || !pieces.is(Sym.LIST)) {
      return null;
    }
    Expr place = places.get(level);
    if (place instanceof Int) {
      return one(pieces, place, places, separators, level, frame);
    }
    var values = new ArrayList<Expr>();
    if (place instanceof Normal list && list.is(Sym.LIST)) {
      for (Expr number : list.args()) {
        Expr value = one(pieces, number, places, separators, level, frame);
        if (value == null) {
          return null;
        }
        values.add(value);
      }
      return Call.list(values);
    }
    Expr chosen = PartReader.read(pieces, List.of(place), frame, "StringExtract");
    if (!(chosen instanceof Normal some)) {
      return null;
    }
    for (Expr piece : some.args()) {
      Expr value =
          piece instanceof Str(String part)
              ? extract(part, places, separators, level + 1, frame)
              : null;
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return Call.list(values);
  }

  private static @Nullable Expr one(
      Normal pieces, Expr place, List<Expr> places, List<Expr> separators, int level, Frame frame) {
    Integer number = Sizes.whole(place);
    int index = number == null ? -1 : number < 0 ? pieces.size() + number : number - 1;
    if (index < 0 || index >= pieces.size()) {
      return Call.of(Sym.MISSING, Str.of("PartAbsent"), place);
    }
    return pieces.arg(index) instanceof Str(String part)
        ? extract(part, places, separators, level + 1, frame)
        : null;
  }
}
