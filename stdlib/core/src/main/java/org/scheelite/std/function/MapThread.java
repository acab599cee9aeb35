package org.scheelite.std.function;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// A function applied to elements of several lists together.
///
/// `MapThread[f, {{a1, a2, …}, {b1, b2, …}, …}]` gives `{f[a1, b1, …], f[a2, b2, …], …}`, with
/// associations of the same keys an association. `MapThread[f, lists, n]` goes to level `n`.
///
/// ```wl
/// In:  MapThread[f, {{a, b}, {x, y}}]
/// Out: {f[a, x], f[b, y]}
/// In:  MapThread[f, {{{a}}, {{x}}}, 2]
/// Out: {{f[a, x]}}
/// In:  MapThread[f, {{a, b}, {x}}]
/// Msg: MapThread::mptc: Incompatible dimensions of objects at positions {2, 1} and {2, 2} of MapThread[f, {{a, b}, {x}}]; dimensions are 2 and 1.
/// Out: MapThread[f, {{a, b}, {x}}]
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"Thread", "Map", "Transpose", "Inner"})
final class MapThread {
  static final Message MPTC =
      Message.of(
          "MapThread::mptc",
          "Incompatible dimensions of objects at positions {2, `1`} and {2, `2`} of `3`; dimensions"
              + " are `4` and `5`.");
  static final Message MPTD =
      Message.of(
          "MapThread::mptd",
          "Object `1` at position {2, `2`} in `3` has only `4` of required `5` dimensions.");
  static final Message LIST =
      Message.of("MapThread::list", "List expected at position `1` in `2`.");

  private static final Symbol SELF = Symbol.system("MapThread");

  private MapThread() {}

  @Form
  static @Nullable Expr map(Expr f, Expr lists, Frame frame) {
    return map(f, lists, 1, frame);
  }

  @Form
  static @Nullable Expr map(Expr f, Expr lists, Expr level, Frame frame) {
    Integer levels = Sizes.count(level);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("MapThread"), level)
        : map(f, lists, levels, frame);
  }

  private static @Nullable Expr map(Expr f, Expr lists, int level, Frame frame) {
    if (!Lists.isList(lists) && !(lists instanceof Assoc)) {
      return frame.decline(LIST, Int.of(2), Call.of(SELF, f, lists));
    }
    List<Expr> all = Parts.of(lists);
    if (all.isEmpty()) {
      return Call.list();
    }
    Expr result = combine(f, all, level, frame);
    if (result == null) {
      complain(
          all,
          level,
          level == 1 ? Call.of(SELF, f, lists) : Call.of(SELF, f, lists, Int.of(level)),
          frame);
    }
    return result;
  }

  /// Names the first list that does not go with the first one.
  private static void complain(List<Expr> lists, int level, Expr call, Frame frame) {
    int[] first = dimensions(lists.getFirst(), level);
    for (int i = 0; i < lists.size(); i++) {
      int[] other = dimensions(lists.get(i), level);
      Expr position = Int.of(i + 1L);
      if (other.length < level) {
        frame.message(MPTD, lists.get(i), position, call, Int.of(other.length), Int.of(level));
        return;
      }
      if (!Arrays.equals(first, other)) {
        frame.message(MPTC, Int.ONE, position, call, shown(first), shown(other));
        return;
      }
    }
  }

  private static int[] dimensions(Expr list, int levels) {
    var sizes = new int[levels];
    Expr part = list;
    for (int i = 0; i < levels; i++) {
      if (!Lists.isList(part) && !(part instanceof Assoc)) {
        return Arrays.copyOf(sizes, i);
      }
      sizes[i] = Parts.size(part);
      part = sizes[i] == 0 ? Sym.NULL : Parts.at(part, 0);
    }
    return sizes;
  }

  private static Expr shown(int[] sizes) {
    return sizes.length == 1
        ? Int.of(sizes[0])
        : Call.list(Arrays.stream(sizes).mapToObj(Int::of).toList());
  }

  private static @Nullable Expr combine(Expr f, List<Expr> lists, int level, Frame frame) {
    if (level == 0) {
      return frame.evaluate(Call.of(f, lists));
    }
    int size = Parts.size(lists.getFirst());
    for (Expr list : lists) {
      boolean fits = Lists.isList(list) || list instanceof Assoc;
      if (!fits || Parts.size(list) != size) {
        return null;
      }
    }
    if (lists.getFirst() instanceof Assoc first) {
      return keyed(f, lists, first, level, frame);
    }
    var values = new Expr[size];
    for (int i = 0; i < size; i++) {
      frame.poll();
      var row = new ArrayList<Expr>(lists.size());
      for (Expr list : lists) {
        row.add(Parts.at(list, i));
      }
      Expr value = combine(f, row, level - 1, frame);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return Lists.of(values);
  }

  private static @Nullable Expr keyed(
      Expr f, List<Expr> lists, Assoc first, int level, Frame frame) {
    var values = Assoc.builder();
    for (Expr key : first.keys()) {
      var row = new ArrayList<Expr>(lists.size());
      for (Expr list : lists) {
        Expr part = list instanceof Assoc assoc ? assoc.get(key) : null;
        if (part == null) {
          return null;
        }
        row.add(part);
      }
      Expr value = combine(f, row, level - 1, frame);
      if (value == null) {
        return null;
      }
      values.put(key, value);
    }
    return values.build();
  }
}
