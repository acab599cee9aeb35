package org.scheelite.std.time.day;

import org.scheelite.builtin.Builtin;

/// A day of the week.
///
/// ```wl
/// In:  DayName[{2024, 1, 4}] === Thursday
/// Out: True
/// In:  DayMatchQ[{2024, 1, 5}, Thursday]
/// Out: False
/// ```
@Builtin(seeAlso = {"DayName", "DayCount"})
final class Thursday {
  private Thursday() {}
}
