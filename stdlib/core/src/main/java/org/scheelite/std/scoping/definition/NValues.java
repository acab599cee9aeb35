package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The rules for numeric values of a symbol.
///
/// ```wl
/// In:  N[c] = 2.5; NValues[c]
/// Out: {HoldPattern[N[c]] :> 2.5}
/// In:  NValues[g]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"OwnValues", "DownValues", "UpValues"})
final class NValues {
  private NValues() {}

  @Form
  static Expr of(Symbol symbol, Frame frame) {
    return Call.list(frame.definitions().rules(Definitions.Kind.NUMERIC, symbol));
  }
}
