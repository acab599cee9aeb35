package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// A pattern repeated any number of times.
///
/// `p...` or `RepeatedNull[p]` matches a sequence of any number of expressions that `p` matches,
/// none included; `RepeatedNull[p, n]` of at most `n`.
///
/// ```wl
/// In:  MatchQ[{}, {_Integer...}]
/// Out: True
/// In:  MatchQ[{1, x}, {_Integer...}]
/// Out: False
/// ```
@Builtin(seeAlso = {"Repeated", "BlankNullSequence"})
final class RepeatedNull {}
