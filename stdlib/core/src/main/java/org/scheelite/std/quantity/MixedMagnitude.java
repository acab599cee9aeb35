package org.scheelite.std.quantity;

import org.scheelite.builtin.Builtin;

/// Numbers for the units of a `MixedUnit`.
///
/// ```wl
/// In:  DateDifference[{2024, 1, 1}, {2024, 1, 10}, {"Week", "Day"}]
/// Out: Quantity[MixedMagnitude[{1, 2}], MixedUnit[{"Weeks", "Days"}]]
/// In:  Print[Quantity[MixedMagnitude[{1, 2}], MixedUnit[{"Weeks", "Days"}]]]
/// Print: 1 week 2 days
/// ```
@Builtin(seeAlso = {"Quantity", "MixedUnit"})
final class MixedMagnitude {
  private MixedMagnitude() {}
}
