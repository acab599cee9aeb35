package org.scheelite.std.analysis.signal;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The convolution of a kernel with a list.
///
/// `ListConvolve[ker, list]` gives the sums of `ker[[r]] list[[s - r]]` wherever the kernel lies
/// within the list. `ListConvolve[ker, list, k]` is cyclic, with the first element of the result
/// formed from `list[[1]] ker[[k]]`; `{l, r}` says which element of the kernel meets the first
/// element of the list in the first sum and the last in the last one. `ListConvolve[ker, list, {l,
/// r}, p]` continues the list with `p` at its ends, with nothing for `{}`; then functions can
/// follow for `Times` and `Plus`. Arrays are convolved in all dimensions of the kernel.
///
/// ```wl
/// In:  ListConvolve[{x, y}, {a, b, c, d, e, f}]
/// Out: {b*x + a*y, c*x + b*y, d*x + c*y, e*x + d*y, f*x + e*y}
/// In:  ListConvolve[{x, y}, {a, b, c}, 1]
/// Out: {a*x + c*y, b*x + a*y, c*x + b*y}
/// In:  ListConvolve[{x, y}, {a, b, c}, {1, -1}, 0]
/// Out: {a*x, b*x + a*y, c*x + b*y, c*y}
/// In:  ListConvolve[{{1, 1}, {1, 1}}, {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}]
/// Out: {{12, 16}, {24, 28}}
/// ```
@Builtin(seeAlso = {"ListCorrelate", "MovingAverage", "Fourier"})
final class ListConvolve {
  private ListConvolve() {}

  @Form(whole = true, min = 2, max = 7)
  static @Nullable Expr convolve(Normal call, Frame frame) {
    return Window.run(call.toArray(), true, frame);
  }
}
