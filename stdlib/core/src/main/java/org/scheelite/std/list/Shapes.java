package org.scheelite.std.list;

import java.util.Arrays;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;

/// The sizes of rectangular arrays.
public final class Shapes {
  private static final int[] NONE = {};

  private Shapes() {}

  /// The sizes of an expression as an array, level by level, as far as all parts of a level have
  /// the same head and size; at most `limit` of them.
  public static int[] of(Expr expr, int limit) {
    int[] dims =
        switch (expr) {
          case Packed packed -> packed.dims();
          case NumArray array -> array.dims();
          case Normal normal -> nested(normal, normal.head(), limit);
          case Assoc assoc -> new int[] {assoc.size()};
          default -> NONE;
        };
    return dims.length > limit ? Arrays.copyOf(dims, limit) : dims;
  }

  private static int[] nested(Normal normal, Expr head, int limit) {
    int size = normal.size();
    if (limit <= 1 || size == 0) {
      return limit < 1 ? NONE : new int[] {size};
    }
    int[] shared = below(normal.arg(0), head, limit - 1);
    for (int i = 1; i < size && shared.length > 0; i++) {
      int[] dims = below(normal.arg(i), head, shared.length);
      int same = 0;
      while (same < Math.min(shared.length, dims.length) && shared[same] == dims[same]) {
        same++;
      }
      shared = Arrays.copyOf(shared, same);
    }
    var dims = new int[shared.length + 1];
    dims[0] = size;
    System.arraycopy(shared, 0, dims, 1, shared.length);
    return dims;
  }

  private static int[] below(Expr part, Expr head, int limit) {
    return part instanceof Normal normal && normal.head().equals(head)
        ? part instanceof Packed ? of(part, limit) : nested(normal, head, limit)
        : NONE;
  }

  /// Whether this is a full array of lists: every part at every level has the same sizes, and the
  /// elements are no lists.
  public static boolean isFull(Expr expr) {
    if (expr instanceof Packed || expr instanceof NumArray) {
      return true;
    }
    return expr instanceof Normal normal
        && normal.is(Sym.LIST)
        && hasDepth(normal, of(expr, Sizes.INFINITE).length);
  }

  /// Whether no list is left below `depth` levels.
  private static boolean hasDepth(Expr expr, int depth) {
    boolean list = expr instanceof Normal normal && normal.is(Sym.LIST);
    if (depth == 0 || !list) {
      return !list;
    }
    if (expr instanceof Packed packed) {
      return packed.rank() == depth;
    }
    for (Expr part : Parts.of(expr)) {
      if (!hasDepth(part, depth - 1)) {
        return false;
      }
    }
    return true;
  }

  /// The sizes of a full array of lists; empty for anything else.
  public static int[] full(Expr expr) {
    return isFull(expr) ? of(expr, Sizes.INFINITE) : NONE;
  }
}
