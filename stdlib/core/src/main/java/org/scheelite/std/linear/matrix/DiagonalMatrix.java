package org.scheelite.std.linear.matrix;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// A matrix with given elements on a diagonal.
///
/// `DiagonalMatrix[list]` gives the square matrix with the elements of `list` on the diagonal and 0
/// elsewhere, `DiagonalMatrix[list, k]` on the `k`-th diagonal above, and `DiagonalMatrix[list, k,
/// n]` a matrix of `n` rows and columns.
///
/// ```wl
/// In:  DiagonalMatrix[{a, b}]
/// Out: {{a, 0}, {0, b}}
/// In:  DiagonalMatrix[{a}, 1]
/// Out: {{0, a}, {0, 0}}
/// In:  DiagonalMatrix[{1, 2}, 0, 3]
/// Out: {{1, 0, 0}, {0, 2, 0}, {0, 0, 0}}
/// ```
@Builtin(seeAlso = {"Diagonal", "IdentityMatrix"})
final class DiagonalMatrix {

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr matrix(Normal call, Frame frame) {
    if (!Lists.isList(call.arg(0))) {
      return Faults.list(call, 1, frame);
    }
    List<Expr> elements = Parts.of(call.arg(0));
    Integer shift = call.size() > 1 ? Sizes.whole(call.arg(1)) : Integer.valueOf(0);
    if (shift == null) {
      return Faults.whole(call, 2, frame);
    }
    int least = elements.size() + Math.abs(shift);
    Integer size = call.size() > 2 ? Sizes.count(call.arg(2)) : Integer.valueOf(least);
    if (size == null) {
      return Faults.count(call, 3, frame);
    }
    Sizes.total(frame, size, size);
    Expr zero = call.arg(0) instanceof Packed.Reals ? Real.ZERO : Int.ZERO;
    var rows = new Expr[size];
    for (int i = 0; i < size; i++) {
      var row = new Expr[size];
      Arrays.fill(row, zero);
      int at = i - Math.max(0, -shift);
      if (at >= 0 && at < elements.size() && i + shift < size) {
        row[i + shift] = elements.get(at);
      }
      rows[i] = Lists.of(row);
    }
    return Lists.of(rows);
  }
}
