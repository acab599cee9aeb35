package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A root with its index.
///
/// ```wl
/// In:  ToString[DisplayForm[RadicalBox["x", "3"]]]
/// Out: x^(1/3)
/// In:  ToExpression[RadicalBox["x", "3"]]
/// Out: x^(1/3)
/// ```
@Builtin(seeAlso = {"SqrtBox"})
final class RadicalBox {
  private RadicalBox() {}
}
