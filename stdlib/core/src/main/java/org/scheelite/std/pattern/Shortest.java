package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// The shortest sequence that fits.
///
/// `Shortest[p]` matches as `p` does, shorter sequences first.
///
/// ```wl
/// In:  Replace[{a, b, b}, {Shortest[x__], y__} -> {{x}, {y}}]
/// Out: {{a}, {b, b}}
/// In:  MatchQ[{1, 2}, {Shortest[__]}]
/// Out: True
/// ```
@Builtin(seeAlso = {"Longest", "BlankSequence"})
final class Shortest {}
