package org.scheelite.std.io;

import org.scheelite.builtin.Builtin;

/// Prints as people read: strings without quotes, reals with six digits.
///
/// ```wl
/// In:  ToString[OutputForm[1.23456789]]
/// Out: 1.23457
/// In:  OutputForm[x]
/// Out: OutputForm[x]
/// ```
@Builtin(seeAlso = {"InputForm", "FullForm", "ToString"})
final class OutputForm {
  private OutputForm() {}
}
