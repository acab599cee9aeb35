package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box with the form it is in.
///
/// ```wl
/// In:  ToString[DisplayForm[FormBox["x", TraditionalForm]]]
/// Out: x
/// In:  ToExpression[FormBox["x", TraditionalForm]]
/// Out: x
/// ```
@Builtin(seeAlso = {"TagBox", "TraditionalForm"})
final class FormBox {
  private FormBox() {}
}
