package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// Any number of expressions.
///
/// `___` or `BlankNullSequence[]` is a pattern that matches a sequence of any number of
/// expressions, none included, `___h` of expressions with the head `h`.
///
/// ```wl
/// In:  MatchQ[f[], f[___]]
/// Out: True
/// In:  {a, b, c} /. {x_, rest___} -> {rest}
/// Out: {b, c}
/// ```
@Builtin(seeAlso = {"Blank", "BlankSequence", "RepeatedNull"})
final class BlankNullSequence {}
