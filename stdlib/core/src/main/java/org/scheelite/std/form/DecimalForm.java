package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Numbers without powers of ten.
///
/// ```wl
/// In:  {ToString[DecimalForm[1.5*10^10]], ToString[DecimalForm[1.5*10^-8, 3]]}
/// Out: {"15000000000.", "0.000000015"}
/// In:  ToString[DecimalForm[2.5, {4, 2}]]
/// Out: 2.50
/// ```
@Builtin(seeAlso = {"NumberForm", "AccountingForm"})
final class DecimalForm {
  private DecimalForm() {}
}
