package org.scheelite.std.form.box;

import org.scheelite.builtin.Builtin;

/// A box that stands for an expression it does not show.
///
/// ```wl
/// In:  ToString[DisplayForm[InterpretationBox["here", 1 + y]]]
/// Out: here
/// In:  ToExpression[InterpretationBox["here", 1 + y]]
/// Out: 1 + y
/// ```
@Builtin(seeAlso = {"TagBox"})
final class InterpretationBox {
  private InterpretationBox() {}
}
