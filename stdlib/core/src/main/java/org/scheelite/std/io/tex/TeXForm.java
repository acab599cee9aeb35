package org.scheelite.std.io.tex;

import org.scheelite.builtin.Builtin;

/// Prints as TeX.
///
/// ```wl
/// In:  ToString[x^2/Sqrt[y], TeXForm]
/// Out: \frac{x^2}{\sqrt{y}}
/// In:  ToString[TeXForm[1/2 + Sin[a]]]
/// Out: \sin (a)+\frac{1}{2}
/// In:  Print[TeXForm[{{1, 2}, {3, Pi}}]]
/// Print: \left(
///      \begin{array}{cc}
///       1 & 2 \\
///       3 & \pi \\
///      \end{array}
///      \right)
/// ```
@Builtin(seeAlso = {"CForm", "InputForm", "ToString"})
final class TeXForm {
  private TeXForm() {}
}
