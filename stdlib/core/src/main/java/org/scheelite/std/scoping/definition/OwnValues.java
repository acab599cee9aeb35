package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The rules for the value of a variable.
///
/// ```wl
/// In:  x = 3; OwnValues[x]
/// Out: {HoldPattern[x] :> 3}
/// In:  OwnValues[y]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"DownValues"})
final class OwnValues {
  private OwnValues() {}

  @Form
  static Expr of(Symbol symbol, Frame frame) {
    return Call.list(frame.definitions().rules(Definitions.Kind.OWN, symbol));
  }
}
