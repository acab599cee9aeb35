package org.scheelite.std.io;

import org.scheelite.builtin.Builtin;

/// Prints as an expression is shown by default.
///
/// ```wl
/// In:  ToString[x + 1, StandardForm]
/// Out: 1 + x
/// In:  StandardForm[x]
/// Out: StandardForm[x]
/// ```
@Builtin(seeAlso = {"OutputForm", "InputForm"})
final class StandardForm {
  private StandardForm() {}
}
