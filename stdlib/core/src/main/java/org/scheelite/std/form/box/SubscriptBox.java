package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box with an index.
///
/// ```wl
/// In:  ToString[DisplayForm[SubscriptBox["x", "1"]]]
/// Out: x_1
/// In:  ToExpression[SubscriptBox["x", "1"]]
/// Out: Subscript[x, 1]
/// ```
@Builtin(seeAlso = {"SuperscriptBox", "Subscript"})
final class SubscriptBox {
  private SubscriptBox() {}
}
