package org.scheelite.std.scoping;

import static org.scheelite.builtin.Attribute.N_HOLD_ALL;

import org.scheelite.builtin.Builtin;

/// Stands for an argument in a pure function.
///
/// `#` is the first argument, `#n` the n-th, `#0` the function itself, `#name` the value of the key
/// `"name"` of the first argument, an association.
///
/// ```wl
/// In:  {#2, #1} &[a, b]
/// Out: {b, a}
/// In:  FullForm[#]
/// Out: FullForm[#1]
/// ```
@Builtin(
    attributes = {N_HOLD_ALL},
    seeAlso = {"Function", "SlotSequence"})
final class Slot {
  private Slot() {}
}
