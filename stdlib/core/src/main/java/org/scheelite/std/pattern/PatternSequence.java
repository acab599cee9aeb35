package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// Several patterns one after another.
///
/// `PatternSequence[p1, p2, …]` matches a sequence of expressions that the patterns match in turn;
/// it may be named or repeated as a whole.
///
/// ```wl
/// In:  MatchQ[{1, a, 2, b}, {PatternSequence[_Integer, _Symbol]..}]
/// Out: True
/// In:  f[a, b, c] /. f[x:PatternSequence[_, _], y_] -> {{x}, y}
/// Out: {{a, b}, c}
/// ```
@Builtin(seeAlso = {"OrderlessPatternSequence", "Sequence", "Repeated"})
final class PatternSequence {}
