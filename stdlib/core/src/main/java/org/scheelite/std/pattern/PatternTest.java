package org.scheelite.std.pattern;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;

/// A pattern with a test.
///
/// `p ? test` or `PatternTest[p, test]` matches what `p` matches where `test` of it gives `True`;
/// for a sequence, of each of its elements.
///
/// ```wl
/// In:  Cases[{1, 2, 3, 4}, _?EvenQ]
/// Out: {2, 4}
/// In:  MatchQ[{1, 2}, {__?OddQ}]
/// Out: False
/// ```
@Builtin(
    attributes = Attribute.HOLD_REST,
    seeAlso = {"Condition", "Pattern", "MatchQ"})
final class PatternTest {}
