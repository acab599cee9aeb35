package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// One or more expressions.
///
/// `__` or `BlankSequence[]` is a pattern that matches a sequence of one or more expressions, `__h`
/// of expressions with the head `h`.
///
/// ```wl
/// In:  MatchQ[f[a, b], f[__]]
/// Out: True
/// In:  MatchQ[f[], f[__]]
/// Out: False
/// In:  f[1, 2, x] /. f[n__Integer, s_] -> {n, s}
/// Out: {1, 2, x}
/// ```
@Builtin(seeAlso = {"Blank", "BlankNullSequence", "Repeated"})
final class BlankSequence {}
