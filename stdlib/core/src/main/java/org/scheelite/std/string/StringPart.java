package org.scheelite.std.string;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.list.TakeSpec;

/// One character of a string, or several.
///
/// `StringPart["s", n]` gives the character at `n`, from the end for negative `n`; `StringPart["s",
/// {n1, n2, …}]` gives a list of them, and spans `m ;; n` give lists as well.
///
/// ```wl
/// In:  StringPart["abcdef", 3]
/// Out: c
/// In:  StringPart["abcdef", {1, -1}]
/// Out: {"a", "f"}
/// In:  StringPart["abcdef", 2 ;; 3]
/// Out: {"b", "c"}
/// In:  StringPart["ab", 5]
/// Msg: StringPart::strpw: Part 5 of ab does not exist.
/// Out: StringPart["ab", 5]
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"StringTake", "Characters", "Part"})
final class StringPart {
  static final Message STRPW = Message.of("StringPart::strpw", "Part `1` of `2` does not exist.");

  private StringPart() {}

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr part(Normal call, Frame frame) {
    return Subjects.of(call, frame).each(text -> part(text, call.arg(1), frame));
  }

  private static @Nullable Expr part(String text, Expr spec, Frame frame) {
    Glyphs glyphs = Glyphs.of(text);
    if (spec instanceof Normal list && list.is(Sym.LIST)) {
      var parts = new Expr[list.size()];
      for (int i = 0; i < parts.length; i++) {
        Expr part = part(text, list.arg(i), frame);
        if (part == null) {
          return null;
        }
        parts[i] = part;
      }
      return Call.list(parts);
    }
    if (spec instanceof Normal span && span.is(Sym.SPAN)) {
      TakeSpec positions = TakeSpec.span(span);
      int[] indices = positions == null ? null : positions.indices(glyphs.size());
      return indices == null
          ? frame.decline(STRPW, spec, Str.of(text))
          : Call.list(
              Arrays.stream(indices).mapToObj(i -> (Expr) Str.of(glyphs.slice(i, i + 1))).toList());
    }
    Integer place = Sizes.whole(spec);
    int index = place == null ? -1 : place < 0 ? glyphs.size() + place : place - 1;
    return index < 0 || index >= glyphs.size()
        ? frame.decline(STRPW, spec, Str.of(text))
        : Str.of(glyphs.slice(index, index + 1));
  }
}
