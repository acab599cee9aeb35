package org.scheelite.std.linear.matrix;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// The diagonal of a matrix.
///
/// `Diagonal[m]` gives the elements on the diagonal, `Diagonal[m, k]` those of the `k`-th diagonal
/// above, below where `k` is negative.
///
/// ```wl
/// In:  Diagonal[{{a, b}, {c, d}}]
/// Out: {a, d}
/// In:  Diagonal[{{1, 2, 3}, {4, 5, 6}}, 1]
/// Out: {2, 6}
/// ```
@Builtin(seeAlso = {"DiagonalMatrix", "Tr", "Transpose"})
final class Diagonal {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr diagonal(Normal call, Frame frame) {
    Expr matrix = call.arg(0);
    Integer shift = call.size() == 1 ? Integer.valueOf(0) : Sizes.whole(call.arg(1));
    if (!Lists.isList(matrix) || shift == null) {
      return shift == null ? Faults.whole(call, 2, frame) : Faults.list(call, 1, frame);
    }
    var elements = new ArrayList<Expr>();
    for (int i = Math.max(0, -shift); i < Parts.size(matrix); i++) {
      Expr row = Parts.at(matrix, i);
      if (!Lists.isList(row) || i + shift >= Parts.size(row)) {
        break;
      }
      elements.add(Parts.at(row, i + shift));
    }
    return Lists.of(elements);
  }
}
