package org.scheelite.std.time.day;

import org.scheelite.builtin.Builtin;

/// A day of the week.
///
/// ```wl
/// In:  DayName[{2024, 1, 5}] === Friday
/// Out: True
/// In:  DayMatchQ[{2024, 1, 6}, Friday]
/// Out: False
/// ```
@Builtin(seeAlso = {"DayName", "DayCount"})
final class Friday {
  private Friday() {}
}
