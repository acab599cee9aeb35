package org.scheelite.std.list.part;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.list.PartReader;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// A list with an element put in at a position.
///
/// `Insert[expr, x, n]` gives `expr` with `x` as its `n`-th part, from the end where `n` is
/// negative. `Insert[expr, x, {i, j, …}]` puts it in at the position `{i, j, …}`, and `Insert[expr,
/// x, {pos1, pos2, …}]` at several, all counted in the old expression. Rules go into associations,
/// where a position may be a key. `Insert[x, n]` is an operator form.
///
/// ```wl
/// In:  Insert[{a, b, c}, x, 2]
/// Out: {a, x, b, c}
/// In:  Insert[{a, b, c}, x, -1]
/// Out: {a, b, c, x}
/// In:  Insert[{a, {b}}, x, {2, 1}]
/// Out: {a, {x, b}}
/// In:  Insert[{a, b}, x, {{1}, {3}}]
/// Out: {x, a, b, x}
/// In:  {Insert[<|a -> 1, b -> 2|>, c -> 3, 2], Insert[<|"p" -> 1|>, "q" -> 0, "p"]}
/// Out: {<|a -> 1, c -> 3, b -> 2|>, <|"q" -> 0, "p" -> 1|>}
/// In:  Insert[x, 2][{a, b}]
/// Out: {a, x, b}
/// In:  Insert[{a}, x, 5]
/// Msg: Insert::ins: Cannot insert at position 5 in {a}.
/// Out: Insert[{a}, x, 5]
/// ```
@Builtin(seeAlso = {"Append", "Delete", "ReplacePart"})
final class Insert {
  static final Message INS = Message.of("Insert::ins", "Cannot insert at position `1` in `2`.");

  @Form
  static @Nullable Expr insert(Expr expr, Expr element, Expr positions, Frame frame) {
    if (!Extract.isSeveral(positions)) {
      return one(expr, element, Extract.path(positions), 0, positions, expr, frame);
    }
    List<Expr> sorted = new ArrayList<>(Parts.of(positions));
    sorted.sort((a, b) -> compare(b, a));
    Expr changed = expr;
    for (Expr position : sorted) {
      changed = one(changed, element, Extract.path(position), 0, position, expr, frame);
      if (changed == null) {
        return null;
      }
    }
    return changed;
  }

  /// A whole number, or that of a key.
  private static @Nullable Integer place(Expr expr, Expr position) {
    if (expr instanceof Assoc assoc
        && !(position instanceof Int)
        && PartReader.isSingle(position)) {
      int at = assoc.keys().indexOf(PartReader.key(position));
      return at < 0 ? null : Integer.valueOf(at + 1);
    }
    return Sizes.whole(position);
  }

  /// The operator `Insert[x, n]`, which is applied to an expression.
  @Form
  static @Nullable Expr operator(Expr element, Expr positions) {
    return null;
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    return call.size() == 1 && call.head() instanceof Normal operator && operator.size() == 2
        ? frame.call(operator.head(), call.arg(0), operator.arg(0), operator.arg(1))
        : null;
  }

  /// Positions in the order of the parts, so that putting in from the last on keeps them valid.
  private static int compare(Expr a, Expr b) {
    List<Expr> left = Extract.path(a);
    List<Expr> right = Extract.path(b);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = CanonicalOrder.INSTANCE.compare(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static @Nullable Expr one(
      Expr expr, Expr element, List<Expr> path, int level, Expr shown, Expr whole, Frame frame) {
    int size = Parts.size(expr);
    Integer position = level < path.size() ? place(expr, path.get(level)) : null;
    boolean last = level + 1 == path.size();
    int room = last ? size + 1 : size;
    if (size < 0 || position == null || position == 0 || Math.abs(position) > room) {
      return frame.decline(INS, shown, whole);
    }
    int index = position < 0 ? room + position : position - 1;
    if (last && expr instanceof Assoc assoc) {
      List<Assoc.Entry> added = Inserting.rules(element);
      return added == null
          ? frame.decline(GeneralMessages.LISTORASSOC.by("Insert"), element)
          : Inserting.insert(assoc, index, added);
    }
    if (last) {
      return Inserting.insert(expr, index, element);
    }
    Expr[] parts = Parts.array(expr);
    Expr part = one(parts[index], element, path, level + 1, shown, whole, frame);
    if (part == null) {
      return null;
    }
    parts[index] = part;
    return Parts.with(expr, parts);
  }
}
