package org.scheelite.std.pattern;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;

/// A pattern that is not evaluated.
///
/// `HoldPattern[p]` matches what `p` matches, and keeps `p` from being evaluated.
///
/// ```wl
/// In:  Hold[1 + 1] /. HoldPattern[1 + 1] -> x
/// Out: Hold[x]
/// In:  Cases[{a -> 1, b}, HoldPattern[_ -> _]]
/// Out: {a -> 1}
/// ```
@Builtin(
    attributes = Attribute.HOLD_ALL,
    seeAlso = {"Verbatim", "Hold", "RuleDelayed"})
final class HoldPattern {}
