package org.scheelite.std.list.sparse;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The positions along a diagonal of a sparse array.
///
/// In `SparseArray`, `Band[start] -> val` gives all elements on the diagonal that begins at the
/// position `start` the value `val`; `Band[start, end]` ends at `end`, and `Band[start, end, step]`
/// takes steps of its own. A list of values stands for successive elements, a list of matrices for
/// blocks.
///
/// ```wl
/// In:  Normal[SparseArray[{Band[{1, 1}] -> x, Band[{1, 2}] -> y}, {3, 3}]]
/// Out: {{x, y, 0}, {0, x, y}, {0, 0, x}}
/// In:  Normal[SparseArray[Band[{1, 1}] -> {a, b, c}, {3, 3}]]
/// Out: {{a, 0, 0}, {0, b, 0}, {0, 0, c}}
/// In:  Normal[SparseArray[Band[{1, 1}] -> {{{1, 2}, {3, 4}}, {{5}}}, {3, 3}]]
/// Out: {{1, 2, 0}, {3, 4, 0}, {0, 0, 5}}
/// In:  Normal[SparseArray[Band[{1, 3}, Automatic, {1, -1}] -> 1, {3, 3}]]
/// Out: {{0, 0, 1}, {0, 1, 0}, {1, 0, 0}}
/// ```
@Builtin(seeAlso = {"SparseArray", "DiagonalMatrix"})
final class Band {
  private Band() {}

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr band(Normal call, Frame frame) {
    return null;
  }
}
