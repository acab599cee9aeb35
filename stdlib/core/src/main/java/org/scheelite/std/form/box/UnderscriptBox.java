package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box with another below it.
///
/// ```wl
/// In:  ToString[DisplayForm[UnderscriptBox["x", "n"]]]
/// Out: Underscript[x, n]
/// In:  ToExpression[UnderscriptBox["x", "n"]]
/// Out: Underscript[x, n]
/// ```
@Builtin(seeAlso = {"OverscriptBox", "UnderoverscriptBox"})
final class UnderscriptBox {
  private UnderscriptBox() {}
}
