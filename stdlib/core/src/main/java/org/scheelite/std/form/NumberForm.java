package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Numbers with so many digits.
///
/// `NumberForm[expr, n]` shows the reals in `expr` with `n` digits, `NumberForm[expr, {n, f}]` with
/// `f` of them after the point. Options: `DigitBlock`, `ExponentFunction`, `NumberMultiplier`,
/// `NumberPadding`, `NumberPoint`, `NumberSeparator`, `NumberSigns`, `ScientificNotationThreshold`,
/// `SignPadding`.
///
/// ```wl
/// In:  {ToString[NumberForm[3.14159, 3]], ToString[NumberForm[2., {5, 2}]]}
/// Out: {"3.14", "2.00"}
/// In:  ToString[NumberForm[{1.23456789, x + 2.5}, 4]]
/// Out: {1.235, 2.5 + x}
/// In:  ToString[NumberForm[123456789, DigitBlock -> 3]]
/// Out: 123,456,789
/// ```
@Builtin(seeAlso = {"ScientificForm", "PaddedForm", "AccountingForm", "N"})
final class NumberForm {
  private NumberForm() {}
}
