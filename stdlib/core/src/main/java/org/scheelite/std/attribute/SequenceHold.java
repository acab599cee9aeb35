package org.scheelite.std.attribute;

import org.scheelite.builtin.Builtin;

/// Says that sequences among the arguments of a function are not spliced.
///
/// ```wl
/// In:  SetAttributes[f, SequenceHold]; f[Sequence[a, b]]
/// Out: f[Sequence[a, b]]
/// In:  Attributes[Rule]
/// Out: {Protected, SequenceHold}
/// ```
@Builtin(seeAlso = {"Attributes", "SetAttributes"})
final class SequenceHold {
  private SequenceHold() {}
}
