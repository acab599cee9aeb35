package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// Boxes side by side.
///
/// ```wl
/// In:  ToString[DisplayForm[RowBox[{"a", "+", "b"}]]]
/// Out: a + b
/// In:  ToExpression[RowBox[{"a", "+", "b"}]]
/// Out: a + b
/// ```
@Builtin(seeAlso = {"GridBox", "MakeBoxes"})
final class RowBox {
  private RowBox() {}
}
