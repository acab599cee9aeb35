package org.scheelite.std.quantity;

import org.scheelite.builtin.Builtin;

/// Several units, each smaller than the one before.
///
/// ```wl
/// In:  QuantityUnit[Quantity[MixedMagnitude[{1, 2}], MixedUnit[{"Weeks", "Days"}]]]
/// Out: MixedUnit[{"Weeks", "Days"}]
/// In:  Print[Quantity[MixedMagnitude[{2, 1}], MixedUnit[{"Hours", "Minutes"}]]]
/// Print: 2 hours 1 minute
/// ```
@Builtin(seeAlso = {"Quantity", "MixedMagnitude"})
final class MixedUnit {
  private MixedUnit() {}
}
