package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Numbers without powers of ten, negative ones in parentheses.
///
/// ```wl
/// In:  {ToString[AccountingForm[-12345678.5, 9]], ToString[AccountingForm[-3]]}
/// Out: {"(12345678.5)", "(3)"}
/// In:  ToString[AccountingForm[1234567., DigitBlock -> 3]]
/// Out: 1,234,570.
/// ```
@Builtin(seeAlso = {"NumberForm", "DecimalForm"})
final class AccountingForm {
  private AccountingForm() {}
}
