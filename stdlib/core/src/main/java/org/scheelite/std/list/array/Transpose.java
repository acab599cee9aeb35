package org.scheelite.std.list.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.message.Message;
import org.scheelite.std.list.NumericArrays;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// An array with levels exchanged.
///
/// `Transpose[array]` exchanges the first two levels: rows become columns. `Transpose[array, {n1,
/// n2, …}]` makes level `i` of `array` level `ni` of the result; equal numbers give diagonals.
///
/// ```wl
/// In:  Transpose[{{a, b, c}, {x, y, z}}]
/// Out: {{a, x}, {b, y}, {c, z}}
/// In:  Transpose[{{1, 2}, {3, 4}}, {1, 1}]
/// Out: {1, 4}
/// In:  Dimensions[Transpose[ConstantArray[0, {2, 3, 4}], {3, 1, 2}]]
/// Out: {3, 4, 2}
/// In:  Transpose[{{1, 2}, {3}}]
/// Msg: Transpose::nmtx: The first two levels of {{1, 2}, {3}} cannot be transposed.
/// Out: Transpose[{{1, 2}, {3}}]
/// ```
@Builtin(seeAlso = {"Flatten", "Thread", "Dimensions", "ConjugateTranspose"})
final class Transpose {
  static final Message NMTX =
      Message.of("Transpose::nmtx", "The first two levels of `1` cannot be transposed.");
  static final Message PERM =
      Message.of(
          "Transpose::perm", "Entry `1` in `2` is out of bounds for an array of `3` levels.");

  @Form
  static @Nullable Expr transpose(Expr array, Frame frame) {
    if (array instanceof NumArray numbers) {
      Expr result = Transposition.permute(NumericArrays.unpack(numbers), new int[] {1, 0}, frame);
      return result == null
          ? frame.decline(NMTX, array)
          : NumericArrays.pack(numbers.type(), result);
    }
    Expr result = Transposition.permute(array, new int[] {1, 0}, frame);
    if (result == null && Lists.isList(array) && Parts.size(array) == 0) {
      return array;
    }
    return result == null ? frame.decline(NMTX, array) : result;
  }

  @Form
  static @Nullable Expr transpose(Expr array, Normal order, Frame frame) {
    int[] levels = Sizes.counts(order);
    int depth = Shapes.of(array, Sizes.INFINITE).length;
    if (levels == null || levels.length > depth || !isComplete(levels)) {
      return frame.decline(PERM, order, order, Int.of(depth));
    }
    int[] from = Arrays.stream(levels).map(level -> level - 1).toArray();
    Expr result = Transposition.permute(array, from, frame);
    return result == null ? frame.decline(NMTX, array) : result;
  }

  /// Whether these are the numbers from 1 to the largest of them.
  private static boolean isComplete(int[] levels) {
    int distinct = (int) Arrays.stream(levels).distinct().count();
    return levels.length > 0
        && Arrays.stream(levels).min().orElse(0) == 1
        && Arrays.stream(levels).max().orElse(0) == distinct;
  }
}
