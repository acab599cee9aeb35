package org.scheelite.std.list.select;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.pattern.Matcher;
import org.scheelite.std.list.Parts;

/// The elements that another list marks.
///
/// `Pick[list, marks]` gives the elements where `marks` has `True`, `Pick[list, marks, pattern]`
/// those where it matches `pattern`. Where a mark is a list and does not match, it marks parts of
/// the element.
///
/// ```wl
/// In:  Pick[{a, b, c}, {True, False, True}]
/// Out: {a, c}
/// In:  Pick[{a, b, c}, {1, 0, 2}, _?Positive]
/// Out: {a, c}
/// In:  Pick[{{1, 2}, {3, 4}}, {{1, 0}, {0, 1}}, 1]
/// Out: {{1}, {4}}
/// ```
@Builtin(seeAlso = {"Select", "Cases", "Extract"})
final class Pick {
  static final Message INCOMP =
      Message.of("Pick::incomp", "Expressions `1` and `2` have incompatible shapes.");

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr pick(Normal call, Frame frame) {
    Expr pattern = call.size() == 3 ? call.arg(2) : Sym.TRUE;
    return pick(call.arg(0), call.arg(1), Matcher.of(pattern, frame), frame);
  }

  private static @Nullable Expr pick(Expr list, Expr marks, Matcher matcher, Frame frame) {
    int size = Parts.size(marks);
    if (size < 0 || Parts.size(list) != size) {
      return frame.decline(INCOMP, list, marks);
    }
    Expr[] parts = Parts.array(list);
    var kept = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      frame.poll();
      Expr mark = Parts.at(marks, i);
      boolean marked = matcher.matches(mark, frame);
      if (!marked && Parts.size(mark) >= 0) {
        Expr inner = pick(parts[i], mark, matcher, frame);
        if (inner == null) {
          return null;
        }
        parts[i] = inner;
        marked = true;
      }
      if (marked) {
        kept[count++] = i;
      }
    }
    return Parts.choose(Parts.with(list, parts), Arrays.copyOf(kept, count));
  }
}
