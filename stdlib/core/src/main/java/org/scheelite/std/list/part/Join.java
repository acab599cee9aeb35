package org.scheelite.std.list.part;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Packs;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// Lists one after another.
///
/// `Join[list1, list2, …]` joins lists, or other expressions with one head, or associations, where
/// later values replace earlier ones. `Join[list1, …, n]` joins them at level `n`.
///
/// ```wl
/// In:  Join[{a, b}, {c}]
/// Out: {a, b, c}
/// In:  Join[<|"x" -> 1|>, <|"x" -> 2, "y" -> 3|>]
/// Out: <|"x" -> 2, "y" -> 3|>
/// In:  Join[{{1, 2}, {3, 4}}, {{5}, {6}}, 2]
/// Out: {{1, 2, 5}, {3, 4, 6}}
/// In:  Join[ByteArray[{1}], ByteArray[{2, 3}]]
/// Out: ByteArray["AQID"]
/// In:  Join[f[a], g[b]]
/// Msg: Join::heads: Heads f and g at positions 1 and 2 are expected to be the same.
/// Out: Join[f[a], g[b]]
/// ```
@Builtin(
    attributes = {Attribute.FLAT, Attribute.ONE_IDENTITY},
    seeAlso = {"Append", "Catenate", "Flatten", "Union"})
final class Join {
  static final Message HEADS =
      Message.of(
          "Join::heads", "Heads `1` and `2` at positions `3` and `4` are expected to be the same.");

  @Form(whole = true)
  static @Nullable Expr join(Normal call, Frame frame) {
    int size = call.size();
    if (size == 0) {
      return Call.list();
    }
    Integer level = size > 2 ? Sizes.count(call.arg(size - 1)) : null;
    if (size == 2 && Sizes.count(call.arg(1)) != null && call.arg(0) instanceof Normal list) {
      return frame.decline(HEADS, list.head(), call.arg(1).head(), Int.ONE, Int.TWO);
    }
    List<Expr> lists = call.args().subList(0, level == null ? size : size - 1);
    for (int i = 0; i < lists.size(); i++) {
      if (!(lists.get(i) instanceof Normal)
          && !(lists.get(i) instanceof Assoc)
          && !(lists.get(i) instanceof ByteArr)) {
        return Faults.normal(call, i + 1, frame);
      }
      if (!lists.get(i).head().equals(lists.getFirst().head())) {
        return frame.decline(
            HEADS, lists.getFirst().head(), lists.get(i).head(), Int.ONE, Int.of(i + 1L));
      }
    }
    return level == null || level < 2 ? joined(lists) : deep(lists, level);
  }

  /// These expressions of one head as one.
  static Expr joined(List<? extends Expr> lists) {
    if (lists.getFirst() instanceof Assoc) {
      var all = Assoc.builder();
      lists.forEach(list -> ((Assoc) list).forEach(all::put));
      return all.build();
    }
    if (lists.stream().allMatch(list -> list instanceof ByteArr)) {
      var all = new ByteArrayOutputStream();
      lists.forEach(list -> all.writeBytes(((ByteArr) list).toArray()));
      return new ByteArr(all.toByteArray());
    }
    Packed packed = lists.size() > 1 ? Packs.join(lists) : null;
    if (packed != null) {
      return packed;
    }
    var parts = new ArrayList<Expr>();
    lists.forEach(list -> parts.addAll(Parts.of(list)));
    return Lists.of(lists.getFirst().head(), parts.toArray(Expr[]::new));
  }

  private static Expr deep(List<? extends Expr> lists, int level) {
    if (level == 1) {
      return joined(lists);
    }
    int size = lists.stream().mapToInt(Parts::size).max().orElse(0);
    var rows = new Expr[size];
    for (int i = 0; i < size; i++) {
      var row = new ArrayList<Expr>();
      for (Expr list : lists) {
        if (i < Parts.size(list)) {
          row.add(Parts.at(list, i));
        }
      }
      boolean same = row.stream().allMatch(r -> r instanceof Normal);
      rows[i] = same ? deep(row, level - 1) : row.getFirst();
    }
    return Lists.of(lists.getFirst().head(), rows);
  }
}
