package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Numbers as percentages.
///
/// ```wl
/// In:  {ToString[PercentForm[0.25]], ToString[PercentForm[2]], ToString[PercentForm[0.12345, 3]]}
/// Out: {"25%", "200%", "12.3%"}
/// In:  ToString[PercentForm[{0.5, x}]]
/// Out: {50%, x}
/// ```
@Builtin(seeAlso = {"NumberForm", "DecimalForm"})
final class PercentForm {
  private PercentForm() {}
}
