package org.scheelite.std.attribute;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Forbids changes to the definitions of symbols.
///
/// The result lists the names of the symbols that were not protected before.
///
/// ```wl
/// In:  x = 1; Protect[x]
/// Out: {"x"}
/// In:  x = 2
/// Msg: Set::wrsym: Symbol x is Protected.
/// Out: 2
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Unprotect"})
final class Protect {
  private Protect() {}

  @Form
  static Expr protect(Expr[] specs, Frame frame) {
    return Protection.change(specs, true, frame);
  }
}
