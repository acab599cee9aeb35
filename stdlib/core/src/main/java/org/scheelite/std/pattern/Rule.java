package org.scheelite.std.pattern;

import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import org.scheelite.builtin.Builtin;

/// A rule `left -> right`, with `right` evaluated at once.
///
/// ```wl
/// In:  x /. x -> 1 + 1
/// Out: 2
/// In:  a -> b -> c
/// Out: a -> b -> c
/// ```
@Builtin(
    attributes = {SEQUENCE_HOLD},
    seeAlso = {"RuleDelayed", "ReplaceAll"})
final class Rule {
  private Rule() {}
}
