package org.scheelite.std.time.day;

import org.scheelite.builtin.Builtin;

/// A day of the week.
///
/// ```wl
/// In:  DayName[{2024, 1, 7}] === Sunday
/// Out: True
/// In:  DayMatchQ[{2024, 1, 1}, Sunday]
/// Out: False
/// ```
@Builtin(seeAlso = {"DayName", "DayCount"})
final class Sunday {
  private Sunday() {}
}
