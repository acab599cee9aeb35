package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box with an index and another box raised above it.
///
/// ```wl
/// In:  ToString[DisplayForm[SubsuperscriptBox["x", "1", "2"]]]
/// Out: x_1^2
/// In:  ToExpression[SubsuperscriptBox["x", "1", "2"]]
/// Out: Subsuperscript[x, 1, 2]
/// ```
@Builtin(seeAlso = {"SubscriptBox", "SuperscriptBox"})
final class SubsuperscriptBox {
  private SubsuperscriptBox() {}
}
