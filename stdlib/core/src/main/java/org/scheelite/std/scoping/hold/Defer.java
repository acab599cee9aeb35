package org.scheelite.std.scoping.hold;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;

/// Holds an expression; shown without the wrapper.
///
/// `Defer[expr]` looks like `expr` and stays unevaluated.
///
/// ```wl
/// In:  ToString[Defer[1 + 1]]
/// Out: 1 + 1
/// In:  Defer[1 + 1]
/// Out: Defer[1 + 1]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"HoldForm", "Hold"})
final class Defer {
  private Defer() {}
}
