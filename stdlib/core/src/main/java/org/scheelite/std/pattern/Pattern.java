package org.scheelite.std.pattern;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;

/// A pattern with a name.
///
/// `x:p` or `Pattern[x, p]` matches what `p` matches and calls it `x`, the same each time `x`
/// occurs. `x_` is `x:_`.
///
/// ```wl
/// In:  f[a, b] /. f[x_, y_] -> {y, x}
/// Out: {b, a}
/// In:  MatchQ[{1, 1}, {x_, x_}]
/// Out: True
/// In:  {1, {2}} /. n:{_} -> g[n]
/// Out: {1, g[{2}]}
/// ```
@Builtin(
    attributes = Attribute.HOLD_FIRST,
    seeAlso = {"Blank", "Condition", "Optional"})
final class Pattern {}
