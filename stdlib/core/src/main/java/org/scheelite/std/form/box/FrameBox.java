package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box with a frame, which text does not show.
///
/// ```wl
/// In:  ToString[DisplayForm[FrameBox["x"]]]
/// Out: x
/// In:  ToExpression[FrameBox["x"]]
/// Out: x
/// ```
@Builtin(seeAlso = {"StyleBox"})
final class FrameBox {
  private FrameBox() {}
}
