package org.scheelite.std.list.make;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// Running totals.
///
/// `Accumulate[list]` gives the list of the sums of the first one, two, … elements.
///
/// ```wl
/// In:  Accumulate[{a, b, c}]
/// Out: {a, a + b, a + b + c}
/// In:  Accumulate[{1, 2, 3}]
/// Out: {1, 3, 6}
/// In:  Accumulate[{{1, 2}, {3, 4}}]
/// Out: {{1, 2}, {4, 6}}
/// In:  Accumulate[5]
/// Msg: Accumulate::normal: Nonatomic expression expected at position 1 in Accumulate[5].
/// Out: Accumulate[5]
/// ```
@Builtin(seeAlso = {"FoldList", "Differences", "Total"})
final class Accumulate {

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr sums(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    if (list instanceof Packed.Reals reals && reals.rank() == 1) {
      double[] sums = reals.toReals();
      for (int i = 1; i < sums.length; i++) {
        sums[i] += sums[i - 1];
      }
      return Packed.of(sums);
    }
    Expr[] sums = Parts.array(list);
    for (int i = 1; i < sums.length; i++) {
      frame.poll();
      sums[i] = frame.call(Sym.PLUS, sums[i - 1], sums[i]);
    }
    return Parts.with(list, sums);
  }
}
