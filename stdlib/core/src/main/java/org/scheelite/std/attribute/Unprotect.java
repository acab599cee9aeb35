package org.scheelite.std.attribute;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Allows changes to the definitions of symbols again.
///
/// The result lists the names of the symbols that were protected.
///
/// ```wl
/// In:  Unprotect[Sin]; Sin[secret] = 42; Sin[secret]
/// Out: 42
/// In:  Protect[y]; Unprotect[y]
/// Out: {"y"}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Protect"})
final class Unprotect {
  private Unprotect() {}

  @Form
  static Expr unprotect(Expr[] specs, Frame frame) {
    return Protection.change(specs, false, frame);
  }
}
