package org.scheelite.std.list.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Packed;
import org.scheelite.std.list.Packs;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Shapes;

/// Permutes the levels of arrays.
public final class Transposition {
  private Transposition() {}

  /// The array whose level `order[i]` (from 0) is level `i` of the given one, or null where it is
  /// not a full array to that depth. Levels with the same number give the diagonal.
  public static @Nullable Expr permute(Expr array, int[] order, Frame frame) {
    int rank = Arrays.stream(order).max().orElse(-1) + 1;
    int[] dims = Shapes.of(array, order.length);
    if (dims.length < order.length || !Lists.isList(array)) {
      return null;
    }
    var sizes = new int[rank];
    Arrays.fill(sizes, Integer.MAX_VALUE);
    for (int i = 0; i < order.length; i++) {
      sizes[order[i]] = Math.min(sizes[order[i]], dims[i]);
    }
    if (array instanceof Packed packed) {
      return packed(packed, order, sizes);
    }
    return build(array, order, sizes, new int[rank], 0, frame);
  }

  private static Expr packed(Packed packed, int[] order, int[] sizes) {
    int[] strides = Packs.strides(packed);
    int below = packed.rank() - order.length;
    var dims = Arrays.copyOf(sizes, sizes.length + below);
    var steps = new int[dims.length];
    for (int i = 0; i < order.length; i++) {
      steps[order[i]] += strides[i];
    }
    for (int i = 0; i < below; i++) {
      dims[sizes.length + i] = packed.dim(order.length + i);
      steps[sizes.length + i] = strides[order.length + i];
    }
    return Packs.permute(packed, dims, steps);
  }

  private static Expr build(
      Expr array, int[] order, int[] sizes, int[] index, int level, Frame frame) {
    if (level == index.length) {
      frame.poll();
      Expr element = array;
      for (int from : order) {
        element = Parts.at(element, index[from]);
      }
      return element;
    }
    var parts = new Expr[sizes[level]];
    for (int i = 0; i < parts.length; i++) {
      index[level] = i;
      parts[i] = build(array, order, sizes, index, level + 1, frame);
    }
    return Lists.of(parts);
  }
}
