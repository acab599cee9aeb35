package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// Prints in the notation of mathematics.
///
/// Functions have round brackets, sums begin with the highest power; a text shows it in one line.
///
/// ```wl
/// In:  ToString[TraditionalForm[1 + x + Sin[x]^2]]
/// Out: sin(x)^2 + x + 1
/// In:  ToString[f[a, b], TraditionalForm]
/// Out: f(a, b)
/// In:  TraditionalForm[x]
/// Out: TraditionalForm[x]
/// In:  ToString[TeXForm[TraditionalForm[Sqrt[x]]]]
/// Out: \sqrt{x}
/// ```
@Builtin(seeAlso = {"StandardForm", "TeXForm", "ToBoxes"})
final class TraditionalForm {
  private TraditionalForm() {}
}
