package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Numbers padded with spaces, so that they stand in columns.
///
/// `PaddedForm[expr, n]` leaves room for `n` digits and a sign, `PaddedForm[expr, {n, f}]` for `n`
/// digits, of which `f` stand after the point. Options are those of `NumberForm`.
///
/// ```wl
/// In:  {ToString[PaddedForm[3, 5]], ToString[PaddedForm[-3.14159, {6, 2}]]}
/// Out: {"     3", "   -3.14"}
/// In:  {ToString[PaddedForm[42, 5, NumberPadding -> {"0", ""}]]}
/// Out: {" 00042"}
/// ```
@Builtin(seeAlso = {"NumberForm", "TableForm"})
final class PaddedForm {
  private PaddedForm() {}
}
