package org.scheelite.std.time.day;

import org.scheelite.builtin.Builtin;

/// A day of the week.
///
/// ```wl
/// In:  DayName[{2024, 1, 1}] === Monday
/// Out: True
/// In:  DayMatchQ[{2024, 1, 2}, Monday]
/// Out: False
/// ```
@Builtin(seeAlso = {"DayName", "DayCount"})
final class Monday {
  private Monday() {}
}
