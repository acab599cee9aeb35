package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// Some of the parts of a list.
///
/// `Take[list, n]` gives the first `n` parts, `Take[list, -n]` the last `n`, `Take[list, {m, n}]`
/// those from `m` to `n`, and `Take[list, {m, n, s}]` every `s`-th of them. `UpTo[n]` takes `n` or
/// all there are. `Take[list, spec1, spec2, …]` takes level by level. Heads and keys are kept.
///
/// ```wl
/// In:  Take[{a, b, c, d}, 2]
/// Out: {a, b}
/// In:  Take[{a, b, c, d}, -2]
/// Out: {c, d}
/// In:  Take[Range[10], {2, -1, 3}]
/// Out: {2, 5, 8}
/// In:  Take[{{1, 2, 3}, {4, 5, 6}}, 1, -2]
/// Out: {{2, 3}}
/// In:  Take[{a, b}, 3]
/// Msg: Take::take: Cannot take positions 1 through 3 in {a, b}.
/// Out: Take[{a, b}, 3]
/// ```
@Builtin(
    attributes = Attribute.N_HOLD_REST,
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Drop", "Part", "First", "Select"})
final class Take {

  @Form(whole = true, min = 2)
  static @Nullable Expr parts(Normal call, Frame frame) {
    return Taking.of(call, true, frame).parts(call.arg(0), 1);
  }
}
