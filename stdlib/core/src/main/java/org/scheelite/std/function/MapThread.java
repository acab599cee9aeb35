package org.scheelite.std.function;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
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
          "MapThread::mptc", "Lists of different lengths or shapes in `1` cannot be combined.");

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
      return frame.decline(MPTC, lists);
    }
    List<Expr> all = Parts.of(lists);
    if (all.isEmpty()) {
      return Call.list();
    }
    Expr result = combine(f, all, level, frame);
    return result == null ? frame.decline(MPTC, lists) : result;
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
