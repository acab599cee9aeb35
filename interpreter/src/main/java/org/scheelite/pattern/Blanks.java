package org.scheelite.pattern;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Nodes for literal parts, blanks and names.
final class Blanks {
  private Blanks() {}

  /// Matches only what is the same.
  static final class Literal extends Node.Simple {
    private final Expr literal;

    Literal(Expr literal) {
      this.literal = literal;
    }

    Expr value() {
      return literal;
    }

    @Override
    boolean test(Expr expr, Bindings bindings) {
      return literal.equals(expr);
    }
  }

  /// `_` and `_head`.
  static final class Blank extends Node.Simple {
    private final @Nullable Expr head;

    Blank(@Nullable Expr head) {
      this.head = head;
    }

    @Override
    boolean isOpen() {
      return head == null;
    }

    @Override
    boolean test(Expr expr, Bindings bindings) {
      return head == null || head.equals(expr.head());
    }
  }

  /// `__`, `___`, with or without a head.
  static final class Run extends Node {
    private final @Nullable Expr head;
    private final int min;

    Run(@Nullable Expr head, int min) {
      this.head = head;
      this.min = min;
    }

    @Override
    int min() {
      return min;
    }

    @Override
    int max() {
      return Integer.MAX_VALUE;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      return (head == null || head.equals(expr.head())) && next.run();
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      if (head != null) {
        for (int i = from; i < to; i++) {
          if (!head.equals(args[i].head())) {
            return false;
          }
        }
      }
      return next.run();
    }
  }

  /// A name for a simple part.
  static final class SimpleNamed extends Node.Simple {
    private final int slot;
    private final Node part;

    SimpleNamed(int slot, Node part) {
      this.slot = slot;
      this.part = part;
    }

    @Override
    boolean isOpen() {
      return part.isOpen();
    }

    @Override
    boolean test(Expr expr, Bindings bindings) {
      return part.test(expr, bindings) && bindings.bind(slot, expr);
    }
  }

  /// A name for any part; a run of other than one argument is bound as a sequence.
  static final class Named extends Node.Around {
    private final int slot;

    Named(int slot, Node part) {
      super(part);
      this.slot = slot;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      return part.match(expr, bindings, () -> bound(expr, bindings, next));
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      return part.matchRun(
          args, from, to, bindings, () -> bound(run(args, from, to), bindings, next));
    }

    private boolean bound(Expr value, Bindings bindings, Next next) {
      int mark = bindings.mark();
      if (bindings.bind(slot, value) && next.run()) {
        return true;
      }
      bindings.undo(mark);
      return false;
    }
  }

  /// One argument as itself, any other number as a sequence.
  static Expr run(Expr[] args, int from, int to) {
    return to - from == 1
        ? args[from]
        : Call.of(Sym.SEQUENCE, java.util.Arrays.copyOfRange(args, from, to));
  }
}
