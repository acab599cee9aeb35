package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// Boxes that stand as they are among the boxes of an expression.
///
/// ```wl
/// In:  MakeBoxes[f[RawBoxes[SuperscriptBox["x", "2"]]]]
/// Out: RowBox[{"f", "[", SuperscriptBox["x", "2"], "]"}]
/// In:  ToString[RawBoxes[FractionBox["a", "b"]]]
/// Out: a/b
/// ```
@Builtin(seeAlso = {"DisplayForm", "MakeBoxes"})
final class RawBoxes {
  private RawBoxes() {}
}
