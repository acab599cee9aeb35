package org.scheelite.std.io;

import org.scheelite.builtin.Builtin;

/// Prints as input that reads back to the same expression.
///
/// ```wl
/// In:  ToString[InputForm["a" <> "b"]]
/// Out: "ab"
/// In:  InputForm[x]
/// Out: InputForm[x]
/// ```
@Builtin(seeAlso = {"OutputForm", "FullForm", "ToString"})
final class InputForm {
  private InputForm() {}
}
