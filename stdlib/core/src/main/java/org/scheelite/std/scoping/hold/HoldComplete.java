package org.scheelite.std.scoping.hold;

import static org.scheelite.builtin.Attribute.HOLD_ALL_COMPLETE;

import org.scheelite.builtin.Builtin;

/// Keeps its arguments unevaluated, even against `Evaluate`, sequences and up values.
///
/// ```wl
/// In:  HoldComplete[1 + 1, Evaluate[2 + 3]]
/// Out: HoldComplete[1 + 1, Evaluate[2 + 3]]
/// In:  HoldComplete[Sequence[a, b]]
/// Out: HoldComplete[Sequence[a, b]]
/// ```
@Builtin(
    attributes = {HOLD_ALL_COMPLETE},
    seeAlso = {"Hold"})
final class HoldComplete {
  private HoldComplete() {}
}
