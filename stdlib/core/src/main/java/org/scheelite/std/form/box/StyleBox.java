package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box with a style, which text does not show.
///
/// ```wl
/// In:  ToString[DisplayForm[StyleBox["x", Bold]]]
/// Out: x
/// In:  ToExpression[StyleBox["x", Bold]]
/// Out: x
/// ```
@Builtin(seeAlso = {"TagBox", "Style"})
final class StyleBox {
  private StyleBox() {}
}
