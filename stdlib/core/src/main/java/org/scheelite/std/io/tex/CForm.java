package org.scheelite.std.io.tex;

import org.scheelite.builtin.Builtin;

/// Prints as an expression of the language C.
///
/// ```wl
/// In:  ToString[x^2 + Sin[y]/2, CForm]
/// Out: Power(x,2) + Sin(y)/2.
/// In:  ToString[CForm[a/b - 2.5]]
/// Out: -2.5 + a/b
/// ```
@Builtin(seeAlso = {"TeXForm", "InputForm", "ToString"})
final class CForm {
  private CForm() {}
}
