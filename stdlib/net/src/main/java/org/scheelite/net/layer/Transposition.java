package org.scheelite.net.layer;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// An order of levels as layers take it: `m <-> n`, a list of such to be carried out one after the
/// other, a permutation, or `None`.
///
/// @param spec the order as given
public record Transposition(Expr spec) {
  private static final Symbol TWO_WAY_RULE = Symbol.system("TwoWayRule");

  /// Reads an order; null where it is none.
  public static @Nullable Transposition read(Expr spec) {
    boolean valid =
        spec.equals(Sym.NONE)
            || isExchange(spec)
            || spec instanceof Normal list
                && Lists.isList(list)
                && list.size() > 0
                && (list.args().stream().allMatch(Transposition::isExchange)
                    || isPermutation(list));
    return valid ? new Transposition(spec) : null;
  }

  /// Two levels exchanged.
  public static Transposition of(int first, int second) {
    return new Transposition(Call.of(TWO_WAY_RULE, Int.of(first), Int.of(second)));
  }

  private static boolean isExchange(Expr expr) {
    return expr instanceof Normal rule
        && rule.is(TWO_WAY_RULE, 2)
        && rule.args().stream().allMatch(e -> Arguments.level(e) != 0);
  }

  private static boolean isPermutation(Normal list) {
    long[] levels = list.args().stream().mapToLong(Arguments::size).sorted().toArray();
    return Arrays.equals(levels, IntStream.rangeClosed(1, list.size()).asLongStream().toArray());
  }

  /// For each level of the result the axis it comes from; null where an array of this rank lacks
  /// one.
  public int @Nullable [] order(int rank) {
    int[] order = IntStream.range(0, rank).toArray();
    if (spec.equals(Sym.NONE)) {
      return order;
    }
    if (isExchange(spec)) {
      return exchange(order, (Normal) spec) ? order : null;
    }
    Normal list = (Normal) spec;
    if (isPermutation(list)) {
      if (list.size() > rank) {
        return null;
      }
      for (int i = 0; i < list.size(); i++) {
        order[Arguments.size(list.arg(i)) - 1] = i;
      }
      return order;
    }
    return list.args().stream().allMatch(e -> exchange(order, (Normal) e)) ? order : null;
  }

  private static boolean exchange(int[] order, Normal rule) {
    int a = axis(rule.arg(0), order.length);
    int b = axis(rule.arg(1), order.length);
    if (a < 0 || b < 0) {
      return false;
    }
    int kept = order[a];
    order[a] = order[b];
    order[b] = kept;
    return true;
  }

  private static int axis(Expr level, int rank) {
    int number = Arguments.level(level);
    int axis = number < 0 ? rank + number : number - 1;
    return axis < rank ? axis : -1;
  }

  /// The order for a shape whose rank is known.
  ///
  /// @throws org.scheelite.net.shape.Conflict where a level is not there
  public int[] order(Rules rules, ShapeVar shape) {
    int[] order = order(shape.rank());
    if (order == null) {
      throw rules.fail(shape, "array with the levels of " + spec);
    }
    return order;
  }

  /// An array in this order.
  public Node apply(Graph g, Node x) {
    int[] order = order(x.shape().rank());
    if (order == null) {
      throw new IllegalStateException("no levels " + spec + " in " + x);
    }
    return g.transpose(x, order);
  }
}
