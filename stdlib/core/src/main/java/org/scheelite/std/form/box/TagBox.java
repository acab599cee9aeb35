package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box with a tag that says what it stands for.
///
/// ```wl
/// In:  ToString[DisplayForm[TagBox["x", HoldForm]]]
/// Out: x
/// In:  ToExpression[TagBox["x", HoldForm]]
/// Out: x
/// ```
@Builtin(seeAlso = {"InterpretationBox", "StyleBox"})
final class TagBox {
  private TagBox() {}
}
