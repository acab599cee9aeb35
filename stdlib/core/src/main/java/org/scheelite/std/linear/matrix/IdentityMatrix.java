package org.scheelite.std.linear.matrix;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Packs;
import org.scheelite.std.list.Sizes;

/// The identity matrix.
///
/// `IdentityMatrix[n]` gives the `n` by `n` matrix with 1 on the diagonal and 0 elsewhere,
/// `IdentityMatrix[{m, n}]` that with `m` rows and `n` columns.
///
/// ```wl
/// In:  IdentityMatrix[2]
/// Out: {{1, 0}, {0, 1}}
/// In:  IdentityMatrix[{2, 3}]
/// Out: {{1, 0, 0}, {0, 1, 0}}
/// ```
@Builtin(seeAlso = {"DiagonalMatrix", "ConstantArray"})
final class IdentityMatrix {

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr matrix(Normal call, Frame frame) {
    Integer n = Sizes.count(call.arg(0));
    int[] dims = n != null ? new int[] {n, n} : Sizes.counts(call.arg(0));
    if (dims == null || dims.length != 2) {
      return Faults.at(GeneralMessages.INTP, call, 1, frame);
    }
    int total = Sizes.total(frame, dims);
    if (total == 0) {
      return Packs.empty(dims, 0);
    }
    var data = new long[total];
    for (int i = 0; i < Math.min(dims[0], dims[1]); i++) {
      data[i * dims[1] + i] = 1;
    }
    return Packed.of(dims, data);
  }
}
