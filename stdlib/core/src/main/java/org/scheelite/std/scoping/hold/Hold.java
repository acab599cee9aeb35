package org.scheelite.std.scoping.hold;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;

/// Keeps its arguments unevaluated.
///
/// ```wl
/// In:  Hold[1 + 1]
/// Out: Hold[1 + 1]
/// In:  Hold[Evaluate[1 + 1]]
/// Out: Hold[2]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"ReleaseHold", "HoldForm", "HoldComplete"})
final class Hold {
  private Hold() {}
}
