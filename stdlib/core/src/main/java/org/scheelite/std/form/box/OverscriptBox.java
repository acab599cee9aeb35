package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box with another above it.
///
/// ```wl
/// In:  ToString[DisplayForm[OverscriptBox["x", "n"]]]
/// Out: Overscript[x, n]
/// In:  ToExpression[OverscriptBox["x", "n"]]
/// Out: Overscript[x, n]
/// ```
@Builtin(seeAlso = {"UnderscriptBox", "UnderoverscriptBox"})
final class OverscriptBox {
  private OverscriptBox() {}
}
