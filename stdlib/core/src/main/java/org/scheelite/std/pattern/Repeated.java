package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// A pattern repeated.
///
/// `p..` or `Repeated[p]` matches a sequence of one or more expressions that `p` matches,
/// `Repeated[p, n]` of at most `n`, `Repeated[p, {m, n}]` of `m` to `n`, `Repeated[p, {n}]` of `n`.
///
/// ```wl
/// In:  MatchQ[{1, 2, 3}, {_Integer..}]
/// Out: True
/// In:  Cases[{{a}, {a, a}, {a, b}}, {Repeated[a, {2}]}]
/// Out: {{a, a}}
/// ```
@Builtin(seeAlso = {"RepeatedNull", "BlankSequence"})
final class Repeated {}
