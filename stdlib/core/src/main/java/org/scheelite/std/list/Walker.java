package org.scheelite.std.list;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Visits the parts of an expression on given levels, parts before wholes, as `Level` lists them.
public final class Walker {
  private final Levels levels;
  private final boolean heads;
  private final Frame frame;
  private final Visitor visitor;
  private final List<Expr> path = new ArrayList<>();
  private boolean stopped;

  /// What is done with a part.
  public interface Visitor {

    /// Takes a part; returns false to end the walk.
    ///
    /// @param path where it is, as `Part` takes it; a view, valid during the call
    boolean visit(Expr part, List<Expr> path);
  }

  private Walker(Levels levels, boolean heads, Frame frame, Visitor visitor) {
    this.levels = levels;
    this.heads = heads;
    this.frame = frame;
    this.visitor = visitor;
  }

  /// Walks through `expr`; with heads where `heads` is set. Returns false where the visitor ended
  /// the walk.
  public static boolean walk(
      Expr expr, Levels levels, boolean heads, Frame frame, Visitor visitor) {
    var walker = new Walker(levels, heads, frame, visitor);
    walker.walk(expr, 0);
    return !walker.stopped;
  }

  /// Visits what is at `level` and below; returns its depth.
  private int walk(Expr expr, int level) {
    frame.poll();
    int depth = 1;
    if (levels.goesBelow(level)) {
      if (expr instanceof Normal normal) {
        depth = walkNormal(normal, level);
      } else if (expr instanceof Assoc assoc) {
        depth = walkAssoc(assoc, level);
      }
    }
    if (!stopped && levels.includes(level, depth) && !visitor.visit(expr, path)) {
      stopped = true;
    }
    return depth;
  }

  private int walkNormal(Normal normal, int level) {
    int depth = 1;
    if (heads) {
      below(normal.head(), Int.ZERO, level);
    }
    for (int i = 0; i < normal.size() && !stopped; i++) {
      depth = Math.max(depth, below(normal.arg(i), Int.of(i + 1L), level));
    }
    return depth + 1;
  }

  private int walkAssoc(Assoc assoc, int level) {
    int depth = 1;
    if (heads) {
      below(Sym.ASSOCIATION, Int.ZERO, level);
    }
    for (Assoc.Entry entry : assoc) {
      if (!stopped) {
        depth = Math.max(depth, below(entry.value(), Call.of(Sym.KEY, entry.key()), level));
      }
    }
    return depth + 1;
  }

  private int below(Expr part, Expr position, int level) {
    path.add(position);
    int depth = stopped ? 1 : walk(part, level + 1);
    path.removeLast();
    return depth;
  }
}
