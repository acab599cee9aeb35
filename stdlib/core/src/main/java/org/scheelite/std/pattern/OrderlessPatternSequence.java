package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// Several patterns in any order.
///
/// `OrderlessPatternSequence[p1, p2, …]` matches a sequence of expressions that the patterns match
/// in some order.
///
/// ```wl
/// In:  MatchQ[{x, 1}, {OrderlessPatternSequence[_Integer, _Symbol]}]
/// Out: True
/// In:  MatchQ[{x, y}, {OrderlessPatternSequence[_Integer, _Symbol]}]
/// Out: False
/// ```
@Builtin(seeAlso = {"PatternSequence", "Orderless"})
final class OrderlessPatternSequence {}
