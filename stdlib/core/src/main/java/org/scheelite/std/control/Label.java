package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.scheelite.builtin.Builtin;

/// Marks a place in a compound expression for `Goto`.
///
/// ```wl
/// In:  n = 1; Label[top]; n = 2 n; If[n < 50, Goto[top]]; n
/// Out: 64
/// In:  Label[somewhere]
/// Out: Label[somewhere]
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Goto", "CompoundExpression"})
final class Label {
  private Label() {}
}
