package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// Boxes in rows and columns.
///
/// ```wl
/// In:  ToString[DisplayForm[GridBox[{{"a", "b"}, {"c", "d"}}]]]
/// Out: a b
///      c d
/// In:  ToExpression[GridBox[{{"a", "b"}, {"c", "d"}}]]
/// Out: {{a, b}, {c, d}}
/// ```
@Builtin(seeAlso = {"RowBox", "Grid", "MatrixForm"})
final class GridBox {
  private GridBox() {}
}
