package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// Shows boxes as what they stand for.
///
/// `DisplayForm[boxes]` prints with the boxes laid out; text shows them in one line where it can.
///
/// ```wl
/// In:  ToString[DisplayForm[RowBox[{"a", "+", FractionBox["b", "c"]}]]]
/// Out: a + b/c
/// In:  Print[DisplayForm[SuperscriptBox["x", RowBox[{"n", "+", "1"}]]]]
/// Print: x^(n + 1)
/// ```
@Builtin(seeAlso = {"RawBoxes", "ToBoxes", "MakeBoxes"})
final class DisplayForm {
  private DisplayForm() {}
}
