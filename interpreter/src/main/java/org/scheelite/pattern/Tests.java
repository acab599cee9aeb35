package org.scheelite.pattern;

import java.util.List;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Nodes that narrow or combine others: `?`, `/;`, `|`, `Except`.
final class Tests {
  private Tests() {}

  /// `p ? test`, for a part that matches in one way.
  static final class SimpleTest extends Node.Simple {
    private final Node part;
    private final Expr test;

    SimpleTest(Node part, Expr test) {
      this.part = part;
      this.test = test;
    }

    @Override
    boolean test(Expr expr, Bindings bindings) {
      return part.test(expr, bindings) && holds(test, expr, bindings);
    }
  }

  /// `p ? test`, asked for each argument of a run.
  static final class Test extends Node.Around {
    private final Expr test;

    Test(Node part, Expr test) {
      super(part);
      this.test = test;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      return part.match(expr, bindings, () -> holds(test, expr, bindings) && next.run());
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      for (int i = from; i < to; i++) {
        if (!holds(test, args[i], bindings)) {
          return false;
        }
      }
      return part.matchRun(args, from, to, bindings, next);
    }
  }

  private static boolean holds(Expr test, Expr expr, Bindings bindings) {
    return bindings.context.evaluate(Call.of(test, expr)).equals(Sym.TRUE);
  }

  /// `p /; condition`.
  static final class Condition extends Node.Around {
    private final Template condition;

    Condition(Node part, Template condition) {
      super(part);
      this.condition = condition;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      return part.match(expr, bindings, () -> holds(bindings) && next.run());
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      return part.matchRun(args, from, to, bindings, () -> holds(bindings) && next.run());
    }

    private boolean holds(Bindings bindings) {
      Expr filled = condition.fill(bindings.values());
      return bindings.context.evaluate(filled).equals(Sym.TRUE);
    }
  }

  /// `p1 | p2 | …`.
  static final class Alternatives extends Node {
    private final List<Node> parts;
    private final int min;
    private final int max;

    Alternatives(List<Node> parts) {
      this.parts = parts;
      this.min = parts.stream().mapToInt(Node::min).min().orElse(1);
      this.max = parts.stream().mapToInt(Node::max).max().orElse(1);
    }

    @Override
    int min() {
      return min;
    }

    @Override
    int max() {
      return max;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      for (Node part : parts) {
        if (part.match(expr, bindings, next)) {
          return true;
        }
      }
      return false;
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      for (Node part : parts) {
        if (part.matchRun(args, from, to, bindings, next)) {
          return true;
        }
      }
      return false;
    }
  }

  /// `Except[c]` and `Except[c, p]`.
  static final class Except extends Node.Around {
    private final Node excluded;

    Except(Node excluded, Node part) {
      super(part);
      this.excluded = excluded;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      int mark = bindings.mark();
      boolean hit = excluded.match(expr, bindings, () -> true);
      bindings.undo(mark);
      return !hit && part.match(expr, bindings, next);
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      int mark = bindings.mark();
      boolean hit = excluded.matchRun(args, from, to, bindings, () -> true);
      bindings.undo(mark);
      return !hit && part.matchRun(args, from, to, bindings, next);
    }
  }
}
