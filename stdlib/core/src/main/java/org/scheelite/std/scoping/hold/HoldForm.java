package org.scheelite.std.scoping.hold;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;

/// Keeps an expression unevaluated and prints as that expression.
///
/// ```wl
/// In:  HoldForm[1 + 1]
/// Out: HoldForm[1 + 1]
/// In:  ToString[HoldForm[1 + 1]]
/// Out: 1 + 1
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Hold", "Defer"})
final class HoldForm {
  private HoldForm() {}
}
