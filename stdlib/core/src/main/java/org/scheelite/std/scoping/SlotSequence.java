package org.scheelite.std.scoping;

import static org.scheelite.builtin.Attribute.N_HOLD_ALL;

import org.scheelite.builtin.Builtin;

/// Stands for the sequence of arguments in a pure function.
///
/// `##` stands for all arguments, `##n` for those from the n-th on.
///
/// ```wl
/// In:  f[##, x] &[a, b]
/// Out: f[a, b, x]
/// In:  {##2} &[a, b, c]
/// Out: {b, c}
/// ```
@Builtin(
    attributes = {N_HOLD_ALL},
    seeAlso = {"Slot"})
final class SlotSequence {
  private SlotSequence() {}
}
