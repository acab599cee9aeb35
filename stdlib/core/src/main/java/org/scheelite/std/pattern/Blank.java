package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// Any one expression.
///
/// `_` or `Blank[]` is a pattern that matches every expression, `_h` or `Blank[h]` every one with
/// the head `h`.
///
/// ```wl
/// In:  Cases[{1, x, 2.}, _Integer]
/// Out: {1}
/// In:  MatchQ[f[a, b], f[_, _]]
/// Out: True
/// ```
@Builtin(seeAlso = {"BlankSequence", "BlankNullSequence", "Pattern"})
final class Blank {}
