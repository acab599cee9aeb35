package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// An expression taken as it is.
///
/// `Verbatim[expr]` matches `expr` itself, also where it contains patterns.
///
/// ```wl
/// In:  {_, a} /. Verbatim[_] -> x
/// Out: {x, a}
/// In:  MatchQ[a, Verbatim[_]]
/// Out: False
/// ```
@Builtin(seeAlso = {"HoldPattern", "Blank"})
final class Verbatim {}
