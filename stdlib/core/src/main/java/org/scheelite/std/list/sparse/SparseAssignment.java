package org.scheelite.std.list.sparse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.PartMessages;
import org.scheelite.std.list.TakeSpec;

/// Puts values into parts of a sparse array, as `s[[i, j]] = value` does.
final class SparseAssignment {
  private final SparseValue array;
  private final List<Expr> positions;
  private final Frame frame;

  SparseAssignment(SparseValue array, List<Expr> positions, Frame frame) {
    this.array = array;
    this.positions = positions;
    this.frame = frame;
  }

  /// The array with the value at these positions: one value for all, or an array of as many; null,
  /// after a message, where they do not fit.
  @Nullable Expr assign(Expr value) {
    if (positions.size() > array.rank()) {
      return frame.decline(PartMessages.PARTD.by("Set"), shown());
    }
    var indices = new int[array.rank()][];
    List<Integer> sizes = new ArrayList<>();
    for (int level = 0; level < indices.length; level++) {
      Expr position = level < positions.size() ? positions.get(level) : Sym.ALL;
      int[] found = indices(position, array.dim(level));
      if (found == null) {
        return null;
      }
      indices[level] = found;
      if (!(position instanceof Int)) {
        sizes.add(found.length);
      }
    }
    int[] dims = sizes.stream().mapToInt(Integer::intValue).toArray();
    boolean single = !Lists.isList(value) && !(value instanceof SparseValue);
    SparseValue values = single ? null : SparseAnswers.read(value);
    if (!single && (values == null || !Arrays.equals(values.dims(), dims))) {
      return frame.decline(PartMessages.SHAPE, shown(), value);
    }
    var elements = new TreeMap<Long, Expr>(array.elements());
    long total = SparseValue.total(Arrays.stream(indices).mapToInt(i -> i.length).toArray());
    for (long k = 0; k < total; k++) {
      frame.poll();
      elements.put(place(indices, k), values == null ? value : values.at(k));
    }
    return SparseValue.of(array.dims(), array.background(), elements);
  }

  /// The place of the `k`-th chosen element, in row-major order.
  private long place(int[][] indices, long k) {
    long rest = k;
    long place = 0;
    long width = 1;
    for (int level = indices.length - 1; level >= 0; level--) {
      place += width * indices[level][(int) (rest % indices[level].length)];
      rest /= indices[level].length;
      width *= array.dim(level);
    }
    return place;
  }

  /// The indices, from 0, that a position means; null after a message.
  private int @Nullable [] indices(Expr position, int size) {
    if (position instanceof Int || position instanceof Normal list && list.is(Sym.LIST)) {
      List<Expr> numbers = position instanceof Normal list ? list.args() : List.of(position);
      var indices = new int[numbers.size()];
      for (int i = 0; i < indices.length; i++) {
        if (!(numbers.get(i) instanceof Int(long n)) || n == 0 || Math.abs(n) > size) {
          frame.message(PartMessages.PARTW.by("Set"), position, array);
          return null;
        }
        indices[i] = (int) (n > 0 ? n - 1 : size + n);
      }
      return indices;
    }
    if (position.equals(Sym.ALL)) {
      return IntStream.range(0, size).toArray();
    }
    TakeSpec spec =
        position instanceof Normal span && span.is(Sym.SPAN) ? TakeSpec.span(span) : null;
    int[] indices = spec == null ? null : spec.indices(size);
    if (spec == null) {
      frame.message(PartMessages.PKSPEC1.by("Set"), position);
    } else if (indices == null) {
      frame.message(PartMessages.TAKE.by("Set"), spec.first(), spec.last(), array);
    }
    return indices;
  }

  private Expr shown() {
    List<Expr> args = new ArrayList<>(positions);
    args.addFirst(array);
    return Call.of(Sym.PART, args);
  }
}
