package org.scheelite.std.function.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// Functions that take their arguments one at a time. `op[f, order, {x1, …}]` has taken some.
final class Currying {
  private Currying() {}

  /// `op[f, order, taken][x]`: the next operator, or `f` of all arguments.
  ///
  /// @param usual the order where none is given; null where it must be given
  static @Nullable Expr next(Normal call, int @Nullable [] usual) {
    if (!(call.head() instanceof Normal own) || own.size() == 0 || call.size() == 0) {
      return null;
    }
    int[] order = own.size() == 1 ? usual : order(own.arg(1));
    if (order == null) {
      return null;
    }
    List<Expr> taken = new ArrayList<>(own.size() == 3 ? Parts.of(own.arg(2)) : List.of());
    taken.add(call.arg(0));
    int last = Arrays.stream(order).max().orElse(0);
    Expr result;
    if (taken.size() < last) {
      Expr orders = Lists.of(Arrays.stream(order).<Expr>mapToObj(Currying::whole).toList());
      result = Call.of(own.head(), own.arg(0), orders, Call.list(taken));
    } else {
      result = Call.of(own.arg(0), Arrays.stream(order).mapToObj(i -> taken.get(i - 1)).toList());
    }
    return call.size() == 1 ? result : Call.of(result, call.args().subList(1, call.size()));
  }

  private static Expr whole(int n) {
    return org.scheelite.expr.Int.of(n);
  }

  /// A number of arguments, or a list of their places.
  private static int @Nullable [] order(Expr spec) {
    Integer count = Sizes.count(spec);
    int[] order = count == null ? Sizes.counts(spec) : IntStream.rangeClosed(1, count).toArray();
    return order == null || order.length == 0 || Arrays.stream(order).anyMatch(i -> i == 0)
        ? null
        : order;
  }
}
