package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A fraction.
///
/// ```wl
/// In:  ToString[DisplayForm[FractionBox["a", "b"]]]
/// Out: a/b
/// In:  ToExpression[FractionBox["a", "b"]]
/// Out: a/b
/// ```
@Builtin(seeAlso = {"SqrtBox", "MakeBoxes"})
final class FractionBox {
  private FractionBox() {}
}
