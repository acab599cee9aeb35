package org.scheelite.std.function;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.PartMessages;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.TakeSpec;

/// Changes the parts of an expression at given positions.
public final class Positions {
  private final Expr whole;
  private final String owner;
  private final Frame frame;
  private final UnaryOperator<Expr> change;

  private Positions(Expr whole, String owner, Frame frame, UnaryOperator<Expr> change) {
    this.whole = whole;
    this.owner = owner;
    this.frame = frame;
    this.change = change;
  }

  /// `expr` with the parts at one position or at a list of positions changed in turn; null, after a
  /// message in the name of `owner`, where one does not exist. New parts are not evaluated.
  public static @Nullable Expr change(
      Expr expr, Expr positions, String owner, Frame frame, UnaryOperator<Expr> change) {
    var positioning = new Positions(expr, owner, frame, change);
    boolean several =
        Lists.isList(positions)
            && (Parts.size(positions) == 0 || Lists.isList(Parts.at(positions, 0)));
    Expr changed = expr;
    for (Expr position : several ? Parts.of(positions) : List.of(positions)) {
      List<Expr> path = Lists.isList(position) ? Parts.of(position) : List.of(position);
      Expr next = positioning.at(changed, path, 0);
      if (next == null) {
        return null;
      }
      changed = next;
    }
    return changed;
  }

  private @Nullable Expr at(Expr expr, List<Expr> path, int level) {
    if (level == path.size()) {
      return change.apply(expr);
    }
    Expr position = path.get(level);
    int size = Parts.size(expr);
    if (position.equals(Int.ZERO) && expr instanceof Normal normal) {
      Expr head = at(normal.head(), path, level + 1);
      return head == null ? null : Call.of(head, normal.toArray());
    }
    int[] indices = size < 0 ? null : indices(expr, position, size);
    if (indices == null) {
      return frame.decline(PartMessages.PARTW.by(owner), Lists.of(path), whole);
    }
    Expr[] parts = Parts.array(expr);
    for (int index : indices) {
      Expr part = at(parts[index], path, level + 1);
      if (part == null) {
        return null;
      }
      parts[index] = part;
    }
    return Parts.with(expr, parts);
  }

  private static int @Nullable [] indices(Expr expr, Expr position, int size) {
    if (position instanceof Int(long index)) {
      long from = index < 0 ? size + index : index - 1;
      return index == 0 || from < 0 || from >= size ? null : new int[] {(int) from};
    }
    if (position.equals(Sym.ALL)) {
      return Parts.range(0, size);
    }
    if (position instanceof Normal span && span.is(Sym.SPAN)) {
      TakeSpec spec = TakeSpec.span(span);
      return spec == null ? null : spec.indices(size);
    }
    Expr key = position instanceof Normal call && call.is(Sym.KEY, 1) ? call.arg(0) : position;
    int at = expr instanceof Assoc assoc ? assoc.keys().indexOf(key) : -1;
    return at < 0 ? null : new int[] {at};
  }
}
