package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Numbers as a mantissa and a power of ten.
///
/// `ScientificForm[expr, n]` and `ScientificForm[expr, {n, f}]` say how many digits, as in
/// `NumberForm`.
///
/// ```wl
/// In:  {ToString[ScientificForm[123450.]], ToString[ScientificForm[0.00123, 2]]}
/// Out: {"1.2345*10^5", "1.2*10^-3"}
/// In:  ToString[ScientificForm[5]]
/// Out: 5
/// ```
@Builtin(seeAlso = {"EngineeringForm", "NumberForm"})
final class ScientificForm {
  private ScientificForm() {}
}
