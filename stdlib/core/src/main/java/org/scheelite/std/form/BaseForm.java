package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Numbers in another base.
///
/// `BaseForm[expr, b]` shows the numbers in `expr` in base `b`, from 2 to 36, with the base after
/// them.
///
/// ```wl
/// In:  {ToString[BaseForm[33, 2]], ToString[BaseForm[255, 16]], ToString[BaseForm[2.5, 2]]}
/// Out: {"100001_2", "ff_16", "10.1_2"}
/// In:  BaseForm[33, 2] + 1
/// Out: 1 + BaseForm[33, 2]
/// ```
@Builtin(seeAlso = {"IntegerString", "IntegerDigits", "NumberForm"})
final class BaseForm {
  private BaseForm() {}
}
