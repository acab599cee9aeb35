package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// Rules made ready to be used often.
///
/// `Dispatch[rules]` stands for the rules in `Replace`, `ReplaceAll` and their kin. Rules are
/// compiled at their first use in any case, so that it is seldom needed.
///
/// ```wl
/// In:  {a, b} /. Dispatch[{a -> 1, b -> 2}]
/// Out: {1, 2}
/// In:  x /. Dispatch[{}]
/// Out: x
/// ```
@Builtin(seeAlso = {"ReplaceAll", "Rule"})
final class Dispatch {}
