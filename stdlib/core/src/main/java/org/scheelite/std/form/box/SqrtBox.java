package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A square root.
///
/// ```wl
/// In:  ToString[DisplayForm[SqrtBox["x"]]]
/// Out: Sqrt[x]
/// In:  ToExpression[SqrtBox["x"]]
/// Out: Sqrt[x]
/// ```
@Builtin(seeAlso = {"RadicalBox", "FractionBox"})
final class SqrtBox {
  private SqrtBox() {}
}
