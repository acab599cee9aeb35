package org.scheelite.expr;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// A compound expression `head[args]`: a [Call], or a [Packed] list that stands for one.
public sealed interface Normal extends Expr permits Call, Packed {

  /// The number of arguments.
  int size();

  /// The argument at `index`, counted from 0.
  Expr arg(int index);

  /// The arguments in an array of the caller's own.
  Expr[] toArray();

  /// Whether the head is this symbol.
  default boolean is(Symbol head) {
    return head() instanceof Symbol symbol && symbol.equals(head);
  }

  /// Whether this is `head[...]` with `size` arguments.
  default boolean is(Symbol head, int size) {
    return size() == size && is(head);
  }

  /// The arguments as an unmodifiable list.
  default List<Expr> args() {
    final class View extends AbstractList<Expr> implements RandomAccess {
      @Override
      public Expr get(int index) {
        return arg(index);
      }

      @Override
      public int size() {
        return Normal.this.size();
      }
    }
    return new View();
  }
}
