package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box with another raised beside it: a power.
///
/// ```wl
/// In:  ToString[DisplayForm[SuperscriptBox["x", "2"]]]
/// Out: x^2
/// In:  ToExpression[SuperscriptBox["x", "2"]]
/// Out: x^2
/// ```
@Builtin(seeAlso = {"SubscriptBox", "Superscript", "MakeBoxes"})
final class SuperscriptBox {
  private SuperscriptBox() {}
}
