package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// An expression as Fortran would write it.
///
/// ```wl
/// In:  ToString[FortranForm[x^2 + Sin[y]]]
/// Out: x**2 + Sin(y)
/// In:  ToString[FortranForm[1.5*10^10]]
/// Out: 1.5e10
/// ```
@Builtin(seeAlso = {"CForm", "TeXForm"})
final class FortranForm {
  private FortranForm() {}
}
