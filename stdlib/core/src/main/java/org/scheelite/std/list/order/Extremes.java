package org.scheelite.std.list.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Grouping;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.list.Sorting;
import org.scheelite.std.list.TakeSpec;

/// Finds the elements where a value is largest or smallest.
final class Extremes {
  private Extremes() {}

  /// For `f[list, by]` or `f[list, by, n]`: the elements with the extreme values; the `n` most
  /// extreme ones in order where `n` is given.
  static @Nullable Expr by(Normal call, boolean largest, Frame frame) {
    Expr list = call.arg(0);
    int size = Parts.size(list);
    if (size < 0) {
      return Faults.normal(call, 1, frame);
    }
    if (size == 0) {
      return list;
    }
    List<Expr> keys = Grouping.keys(list, call.arg(1), frame);
    int[] order = order(keys, largest, frame);
    if (call.size() == 2) {
      Expr best = keys.get(order[0]);
      int count = 1;
      while (count < size && keys.get(order[count]).equals(best)) {
        count++;
      }
      return Parts.choose(list, Arrays.stream(order, 0, count).sorted().toArray());
    }
    Integer n = Sizes.upTo(call.arg(2), size);
    if (n == null || n < 0) {
      return Faults.count(call, 3, frame);
    }
    return Parts.choose(list, Arrays.copyOf(order, Math.min(n, size)));
  }

  private static int[] order(List<Expr> keys, boolean largest, Frame frame) {
    int sign = largest ? -1 : 1;
    IntBinaryOperator order = Sorting.order(keys);
    return Sorting.permutation(keys.size(), (i, j) -> sign * order.applyAsInt(i, j), frame);
  }

  /// For `f[list, n]`: the `n` largest or smallest elements by numeric value, in order. Elements
  /// that stand for nothing are left out.
  static @Nullable Expr take(Normal call, boolean largest, Frame frame) {
    boolean asked = call.arg(0) instanceof Normal rule && rule.is(Sym.RULE, 2);
    Expr list = asked ? ((Normal) call.arg(0)).arg(0) : call.arg(0);
    int size = Parts.size(list);
    if (size < 0) {
      return Faults.normal(call, 1, frame);
    }
    int[] kept = IntStream.range(0, size).filter(i -> !isExcluded(Parts.at(list, i))).toArray();
    List<Expr> numbers = numbers(kept.length == size ? list : Parts.choose(list, kept), frame);
    int[] order = order(numbers, largest, frame);
    TakeSpec spec = TakeSpec.read(call.arg(1));
    int[] indices = spec == null ? null : spec.indices(kept.length);
    if (indices == null) {
      return Faults.count(call, 2, frame);
    }
    int[] chosen = Arrays.stream(indices).map(i -> kept[order[i]]).toArray();
    return asked
        ? property(list, chosen, ((Normal) call.arg(0)).arg(1))
        : Parts.choose(list, chosen);
  }

  /// `"Element"`, `"Index"` or a list of these, for each element chosen; null for others.
  private static @Nullable Expr property(Expr list, int[] chosen, Expr name) {
    List<Expr> values = new ArrayList<>();
    for (int i : chosen) {
      Expr value = property(list, i, name);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return Lists.of(values);
  }

  private static @Nullable Expr property(Expr list, int i, Expr name) {
    if (name instanceof Normal names && names.is(Sym.LIST)) {
      List<Expr> values = new ArrayList<>();
      for (Expr one : names.args()) {
        Expr value = property(list, i, one);
        if (value == null) {
          return null;
        }
        values.add(value);
      }
      return Lists.of(values);
    }
    return name.equals(Str.of("Element"))
        ? Parts.at(list, i)
        : name.equals(Str.of("Index"))
            ? list instanceof Assoc assoc ? Call.of(Sym.KEY, assoc.at(i).key()) : Int.of(i + 1)
            : null;
  }

  private static boolean isExcluded(Expr element) {
    return element.head().equals(Sym.MISSING)
        || element.equals(Sym.NONE)
        || element.equals(Sym.NULL)
        || element.equals(Sym.INDETERMINATE);
  }

  private static List<Expr> numbers(Expr list, Frame frame) {
    return Parts.of(list).stream().map(e -> e instanceof Num ? e : frame.numeric(e, 0)).toList();
  }
}
