package org.scheelite.std.list;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Replaces the parts of an expression on given levels, parts before wholes.
///
/// Inside lists and associations the new parts are evaluated at once, so that numbers can be
/// packed; under other heads, which may hold their arguments, they are left to the evaluator.
public final class Mapper {
  private final Levels levels;
  private final boolean heads;
  private final Frame frame;
  private final Change change;
  private final List<Expr> path = new ArrayList<>();

  /// What a part becomes.
  public interface Change {

    /// The new part, not yet evaluated; the same object where nothing changes.
    ///
    /// @param path where it is, as `Part` takes it; a view, valid during the call
    Expr change(Expr part, List<Expr> path);
  }

  private Mapper(Levels levels, boolean heads, Frame frame, Change change) {
    this.levels = levels;
    this.heads = heads;
    this.frame = frame;
    this.change = change;
  }

  /// The expression with the parts on these levels changed; with heads where `heads` is set.
  public static Expr map(Expr expr, Levels levels, boolean heads, Frame frame, Change change) {
    return new Mapper(levels, heads, frame, change).map(expr, 0, true);
  }

  private Expr map(Expr expr, int level, boolean eager) {
    frame.poll();
    Expr changed = expr;
    if (levels.goesBelow(level)) {
      if (expr instanceof Normal normal) {
        changed = mapNormal(normal, level, eager && normal.is(Sym.LIST));
      } else if (expr instanceof Assoc assoc) {
        changed = mapAssoc(assoc, level, eager);
      }
    }
    boolean needsDepth = levels.min() < 0 || levels.max() < 0;
    if (!levels.includes(level, needsDepth ? Levels.depth(expr) : 1)) {
      return changed;
    }
    Expr result = change.change(changed, path);
    return eager && result != changed && level > 0 ? frame.evaluate(result) : result;
  }

  private Expr mapNormal(Normal normal, int level, boolean eager) {
    Expr head = heads ? below(normal.head(), Int.ZERO, level, false) : normal.head();
    var parts = new Expr[normal.size()];
    boolean same = head == normal.head();
    for (int i = 0; i < parts.length; i++) {
      Expr part = normal.arg(i);
      parts[i] = below(part, Int.of(i + 1L), level, eager);
      same &= parts[i] == part;
    }
    return same ? normal : eager ? Lists.of(head, parts) : Call.of(head, parts);
  }

  private Expr mapAssoc(Assoc assoc, int level, boolean eager) {
    var changed = Assoc.builder();
    for (Assoc.Entry entry : assoc) {
      Expr key = Call.of(Sym.KEY, entry.key());
      changed.put(entry.key(), below(entry.value(), key, level, eager), entry.delayed());
    }
    return changed.build();
  }

  private Expr below(Expr part, Expr position, int level, boolean eager) {
    path.add(position);
    Expr changed = map(part, level + 1, eager);
    path.removeLast();
    return changed;
  }
}
