package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// The longest sequence that fits.
///
/// `Longest[p]` matches as `p` does, longer sequences first.
///
/// ```wl
/// In:  Replace[{a, b, b}, {Longest[x__], y__} -> {{x}, {y}}]
/// Out: {{a, b}, {b}}
/// In:  MatchQ[{1, 2}, {Longest[__]}]
/// Out: True
/// ```
@Builtin(seeAlso = {"Shortest", "BlankSequence"})
final class Longest {}
