package org.scheelite.std.scoping.hold;

import static org.scheelite.builtin.Attribute.HOLD_ALL_COMPLETE;

import org.scheelite.builtin.Builtin;

/// Passes an expression to a function without evaluating it first.
///
/// ```wl
/// In:  Length[Unevaluated[1 + 2 + 3]]
/// Out: 3
/// In:  f[Unevaluated[1 + 1]]
/// Out: f[Unevaluated[1 + 1]]
/// ```
@Builtin(
    attributes = {HOLD_ALL_COMPLETE},
    seeAlso = {"Hold", "Evaluate"})
final class Unevaluated {
  private Unevaluated() {}
}
