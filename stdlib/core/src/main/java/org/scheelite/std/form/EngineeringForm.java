package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Numbers with a power of ten whose exponent is a multiple of 3.
///
/// ```wl
/// In:  {ToString[EngineeringForm[123450.]], ToString[EngineeringForm[0.00123, 2]]}
/// Out: {"123.45*10^3", "1.2*10^-3"}
/// In:  ToString[EngineeringForm[12.]]
/// Out: 12.*10^0
/// ```
@Builtin(seeAlso = {"ScientificForm", "NumberForm"})
final class EngineeringForm {
  private EngineeringForm() {}
}
