package org.scheelite.pattern;

import org.scheelite.expr.Expr;

/// One compiled part of a pattern.
///
/// A node matches one expression, or a run of arguments. Choices are taken back by continuations: a
/// node calls `next` for each way it matches and returns true as soon as one of them succeeds.
abstract class Node {

  /// The rest of the match.
  @FunctionalInterface
  interface Next {
    boolean run();
  }

  /// The fewest arguments this node takes.
  int min() {
    return 1;
  }

  /// The most arguments this node takes.
  int max() {
    return 1;
  }

  /// Whether longer runs are tried before shorter ones.
  boolean prefersLonger() {
    return false;
  }

  /// Whether this node is a blank for anything, with or without a name. Under a head that is flat
  /// but not `OneIdentity` it takes one argument `x` as `f[x]`.
  boolean isOpen() {
    return false;
  }

  /// Whether this node matches in at most one way, so that [#test] says all.
  boolean isSimple() {
    return false;
  }

  /// Matches a simple node; on failure some names may stay bound, for the caller to take back.
  boolean test(Expr expr, Bindings bindings) {
    return match(expr, bindings, () -> true);
  }

  /// Matches one expression.
  abstract boolean match(Expr expr, Bindings bindings, Next next);

  /// Matches the run of arguments `from` to before `to`.
  boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
    return to - from == 1 && match(args[from], bindings, next);
  }

  /// A node that matches in at most one way and takes one expression.
  abstract static class Simple extends Node {
    @Override
    final boolean isSimple() {
      return true;
    }

    @Override
    abstract boolean test(Expr expr, Bindings bindings);

    @Override
    final boolean match(Expr expr, Bindings bindings, Next next) {
      int mark = bindings.mark();
      if (test(expr, bindings) && next.run()) {
        return true;
      }
      bindings.undo(mark);
      return false;
    }
  }

  /// A node around one other, which takes as many arguments as that one.
  abstract static class Around extends Node {
    final Node part;

    Around(Node part) {
      this.part = part;
    }

    @Override
    int min() {
      return part.min();
    }

    @Override
    int max() {
      return part.max();
    }

    @Override
    boolean prefersLonger() {
      return part.prefersLonger();
    }
  }
}
