package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box with one below and one above it.
///
/// ```wl
/// In:  ToString[DisplayForm[UnderoverscriptBox["x", "a", "b"]]]
/// Out: Underoverscript[x, a, b]
/// In:  ToExpression[UnderoverscriptBox["x", "a", "b"]]
/// Out: Underoverscript[x, a, b]
/// ```
@Builtin(seeAlso = {"OverscriptBox", "UnderscriptBox"})
final class UnderoverscriptBox {
  private UnderoverscriptBox() {}
}
