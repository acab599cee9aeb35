package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// One of several patterns.
///
/// `p1 | p2 | …` or `Alternatives[p1, p2, …]` matches what one of the patterns matches.
///
/// ```wl
/// In:  Cases[{a, b, c}, a | c]
/// Out: {a, c}
/// In:  MatchQ[2., _Integer | _Real]
/// Out: True
/// ```
@Builtin(seeAlso = {"Except", "Pattern", "Or"})
final class Alternatives {}
