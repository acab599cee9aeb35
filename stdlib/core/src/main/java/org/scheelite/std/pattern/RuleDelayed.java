package org.scheelite.std.pattern;

import static org.scheelite.builtin.Attribute.HOLD_REST;
import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import org.scheelite.builtin.Builtin;

/// A rule `left :> right`, with `right` evaluated each time the rule is used.
///
/// ```wl
/// In:  {1, 2} /. n_Integer :> n^2
/// Out: {1, 4}
/// In:  x :> 1 + 1
/// Out: x :> 1 + 1
/// ```
@Builtin(
    attributes = {HOLD_REST, SEQUENCE_HOLD},
    seeAlso = {"Rule", "SetDelayed"})
final class RuleDelayed {
  private RuleDelayed() {}
}
