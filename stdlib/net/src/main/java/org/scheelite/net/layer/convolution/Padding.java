package org.scheelite.net.layer.convolution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.shape.Length;

/// The option `PaddingSize`: elements put (or cut) at both ends of each dimension.
///
/// @param sizes pairs for each dimension, or one for all; empty for `"Same"`
record Padding(List<List<Integer>> sizes) {
  private static final Symbol NAME = Symbol.system("PaddingSize");
  private static final Padding SAME = new Padding(List.of());
  static final Padding NONE = new Padding(List.of(List.of(0, 0)));

  static final Option<Padding> OPTION =
      Option.symbol(
          "PaddingSize",
          Int.ZERO,
          "an integer that is at least 0, a list of such or of pairs of such, or \"Same\"",
          (value, frame) -> read(value));

  static @Nullable Padding read(Expr value) {
    if (value.equals(Str.of("Same"))) {
      return SAME;
    }
    if (number(value) >= 0) {
      return new Padding(List.of(List.of(number(value), number(value))));
    }
    if (!(value instanceof Normal list) || !Lists.isList(list) || list.size() == 0) {
      return null;
    }
    var pairs = new ArrayList<List<Integer>>();
    for (Expr one : list.args()) {
      boolean pair = one instanceof Normal both && Lists.isList(both) && both.size() == 2;
      int before = number(pair ? ((Normal) one).arg(0) : one);
      int after = number(pair ? ((Normal) one).arg(1) : one);
      if (before < 0 || after < 0) {
        return null;
      }
      pairs.add(List.of(before, after));
    }
    return new Padding(List.copyOf(pairs));
  }

  private static int number(Expr expr) {
    return expr instanceof Int(long number) && number >= 0 && number < 1 << 24 ? (int) number : -1;
  }

  boolean same() {
    return sizes.isEmpty();
  }

  /// Whether it is for this number of dimensions.
  boolean fits(int dimensions) {
    return sizes.size() <= 1 || dimensions == 0 || sizes.size() == dimensions;
  }

  private List<Integer> pair(int dimension) {
    return sizes.size() == 1 ? sizes.getFirst() : sizes.get(dimension);
  }

  /// The largest number at any end; 0 for `"Same"`.
  int most() {
    return sizes.stream().flatMap(List::stream).reduce(0, Math::max);
  }

  /// How the size of the output follows from that of the input.
  ///
  /// @param extent how far the weights reach
  Length.Change change(int dimension, int extent, int stride) {
    if (same()) {
      return new Length.Change(1, stride - 1, stride, 0);
    }
    int both = pair(dimension).getFirst() + pair(dimension).getLast();
    return new Length.Change(1, both - extent, stride, 1);
  }

  /// The least size that an input must have, in words for a message.
  static String room(Length.Change change, int axis) {
    int least = 1;
    while (change.of(least) < 1) {
      least++;
    }
    return "array of at least "
        + least
        + (least == 1 ? " element" : " elements")
        + " at level "
        + (axis + 1);
  }

  /// The elements before the first and after the last one of an input of this size.
  int[] ends(int dimension, int size, int extent, int stride) {
    if (!same()) {
      return new int[] {pair(dimension).getFirst(), pair(dimension).getLast()};
    }
    int count = (size + stride - 1) / stride;
    int both = Math.max(0, (count - 1) * stride + extent - size);
    return new int[] {both / 2, both - both / 2};
  }

  void option(List<Expr> options) {
    if (!equals(NONE)) {
      options.add(Call.rule(NAME, expr()));
    }
  }

  Expr expr() {
    if (same()) {
      return Str.of("Same");
    }
    boolean even = sizes.stream().allMatch(p -> p.getFirst().equals(p.getLast()));
    if (even) {
      return Spatial.expr(sizes.stream().map(List::getFirst).toList());
    }
    return Lists.of(sizes.stream().map(Arguments::list).toList());
  }
}
