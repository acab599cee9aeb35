package org.scheelite.std.io;

import org.scheelite.builtin.Builtin;

/// Prints as heads and arguments only.
///
/// ```wl
/// In:  ToString[FullForm[a + 2 b]]
/// Out: Plus[a, Times[2, b]]
/// In:  ToString[FullForm[x_]]
/// Out: Pattern[x, Blank[]]
/// ```
@Builtin(seeAlso = {"InputForm", "OutputForm", "ToString"})
final class FullForm {
  private FullForm() {}
}
