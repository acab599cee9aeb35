package org.scheelite.std.time.day;

import org.scheelite.builtin.Builtin;

/// A day of the week.
///
/// ```wl
/// In:  DayName[{2024, 1, 2}] === Tuesday
/// Out: True
/// In:  DayMatchQ[{2024, 1, 3}, Tuesday]
/// Out: False
/// ```
@Builtin(seeAlso = {"DayName", "DayCount"})
final class Tuesday {
  private Tuesday() {}
}
