package org.scheelite.std.analysis.signal;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The correlation of a kernel with a list.
///
/// `ListCorrelate[ker, list]` gives the sums of `ker[[r]] list[[s + r]]` wherever the kernel lies
/// within the list. `ListCorrelate[ker, list, k]` is cyclic, with `list[[1]]` meeting `ker[[k]]` in
/// the first sum; `{l, r}` says which element of the kernel meets the first element of the list in
/// the first sum and the last in the last one. `ListCorrelate[ker, list, {l, r}, p]` continues the
/// list with `p` at its ends, with nothing for `{}`; then functions can follow for `Times` and
/// `Plus`.
///
/// ```wl
/// In:  ListCorrelate[{x, y}, {a, b, c, d}]
/// Out: {a*x + b*y, b*x + c*y, c*x + d*y}
/// In:  ListCorrelate[{x, y}, {a, b, c}, 1]
/// Out: {a*x + b*y, b*x + c*y, c*x + a*y}
/// In:  ListCorrelate[{x, y}, {a, b, c}, {-1, 1}, 0]
/// Out: {a*y, a*x + b*y, b*x + c*y, c*x}
/// In:  ListCorrelate[{x, y}, {a, b, c}, {1, -1}, {}, f, g]
/// Out: {g[f[x, a], f[y, b]], g[f[x, b], f[y, c]]}
/// ```
@Builtin(seeAlso = {"ListConvolve", "MovingAverage"})
final class ListCorrelate {
  private ListCorrelate() {}

  @Form(whole = true, min = 2, max = 7)
  static @Nullable Expr correlate(Normal call, Frame frame) {
    return Window.run(call.toArray(), false, frame);
  }
}
