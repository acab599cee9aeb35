package org.scheelite.std.list.part;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// A list with elements put in between.
///
/// `Riffle[list, x]` puts `x` between neighbours, `Riffle[list, {x1, x2, …}]` one of these each
/// time, with one at the end where the lists are equally long. `Riffle[list, x, n]` makes every
/// `n`-th element of the result an `x`, and `Riffle[list, x, {m, n, s}]` those at the positions
/// `m`, `m + s`, … up to `n`.
///
/// ```wl
/// In:  Riffle[{a, b, c}, x]
/// Out: {a, x, b, x, c}
/// In:  Riffle[{a, b, c}, {1, 2, 3}]
/// Out: {a, 1, b, 2, c, 3}
/// In:  Riffle[{a, b, c, d}, x, 3]
/// Out: {a, b, x, c, d}
/// In:  Riffle[{a, b}, x, {1, -1, 2}]
/// Out: {x, a, x, b, x}
/// ```
@Builtin(seeAlso = {"Insert", "Join", "StringRiffle"})
final class Riffle {
  static final Message RSPEC =
      Message.of("Riffle::rspec", "Position specification `1` is not `2`.");

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr riffle(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Normal list)) {
      return Faults.normal(call, 1, frame);
    }
    List<Expr> fill = Lists.isList(call.arg(1)) ? Parts.of(call.arg(1)) : List.of(call.arg(1));
    if (fill.isEmpty()) {
      return list;
    }
    if (call.size() == 2) {
      return between(list, fill, Lists.isList(call.arg(1)));
    }
    Integer n = Sizes.count(call.arg(2));
    int[] range = n != null ? new int[] {n, -2, n} : Sizes.wholes(call.arg(2));
    if (range == null || range.length != 3 || range[0] < 1 || range[2] < 2) {
      return frame.decline(
          RSPEC, call.arg(2), Str.of("an integer above 1 or a list of three integers"));
    }
    return at(list, fill, range);
  }

  private static Expr between(Normal list, List<Expr> fill, boolean several) {
    var parts = new ArrayList<Expr>();
    int size = list.size();
    for (int i = 0; i < size; i++) {
      parts.add(list.arg(i));
      if (i + 1 < size || several && fill.size() == size) {
        parts.add(fill.get(i % fill.size()));
      }
    }
    return Lists.of(list.head(), parts.toArray(Expr[]::new));
  }

  private static Expr at(Normal list, List<Expr> fill, int[] range) {
    int size = list.size();
    int count = 0;
    while (isPlace(range[0] + count * range[2], size + count + 1, range[1])) {
      count++;
    }
    var parts = new Expr[size + count];
    for (int i = 0; i < count; i++) {
      parts[range[0] + i * range[2] - 1] = fill.get(i % fill.size());
    }
    int next = 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == null) {
        parts[i] = list.arg(next++);
      }
    }
    return Lists.of(list.head(), parts);
  }

  /// Whether an element may be put in at `place`, so that the list is `size` long then.
  private static boolean isPlace(int place, int size, int last) {
    return place <= size && place <= (last < 0 ? size + last + 1 : last);
  }
}
