package org.scheelite.std.list.array;

import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.message.Message;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Shapes;

/// A matrix of matrices as one matrix.
///
/// `ArrayFlatten[{{m11, m12, …}, {m21, m22, …}, …}]` puts the blocks together; the number 0 stands
/// for a block of zeros.
///
/// ```wl
/// In:  ArrayFlatten[{{{{1, 2}}, {{3}}}, {{{4, 5}}, {{6}}}}]
/// Out: {{1, 2, 3}, {4, 5, 6}}
/// In:  ArrayFlatten[{{{{1}}, 0}, {0, {{2}}}}]
/// Out: {{1, 0}, {0, 2}}
/// ```
@Builtin(seeAlso = {"Flatten", "Join", "Partition"})
final class ArrayFlatten {
  static final Message BLOCKS =
      Message.of("ArrayFlatten::depth", "The blocks of `1` do not fit together.");

  @Form
  static @Nullable Expr flatten(Expr blocks, Frame frame) {
    int[] dims = Shapes.of(blocks, 2);
    if (dims.length < 2 || dims[0] == 0 || dims[1] == 0) {
      return frame.decline(BLOCKS, blocks);
    }
    int[] heights = new int[dims[0]];
    int[] widths = new int[dims[1]];
    Arrays.fill(heights, 1);
    Arrays.fill(widths, 1);
    for (int i = 0; i < dims[0]; i++) {
      for (int j = 0; j < dims[1]; j++) {
        int[] size = Shapes.of(Parts.at(Parts.at(blocks, i), j), 2);
        if (size.length == 2) {
          heights[i] = size[0];
          widths[j] = size[1];
        }
      }
    }
    var rows = new ArrayList<Expr>();
    for (int i = 0; i < dims[0]; i++) {
      for (int k = 0; k < heights[i]; k++) {
        Expr row = row(Parts.at(blocks, i), k, heights[i], widths);
        if (row == null) {
          return frame.decline(BLOCKS, blocks);
        }
        rows.add(row);
      }
    }
    return Lists.of(rows);
  }

  private static @Nullable Expr row(Expr blocks, int at, int height, int[] widths) {
    var row = new ArrayList<Expr>();
    for (int j = 0; j < widths.length; j++) {
      Expr block = Parts.at(blocks, j);
      if (!Lists.isList(block)) {
        row.addAll(java.util.Collections.nCopies(widths[j], block));
        continue;
      }
      int[] size = Shapes.of(block, 2);
      if (size.length < 2 || size[0] != height || size[1] != widths[j]) {
        return null;
      }
      row.addAll(Parts.of(Parts.at(block, at)));
    }
    return Lists.of(row);
  }
}
