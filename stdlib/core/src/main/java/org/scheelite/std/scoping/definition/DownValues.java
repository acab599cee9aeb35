package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The rules for calls of a symbol.
///
/// ```wl
/// In:  f[x_] := x^2; DownValues[f]
/// Out: {HoldPattern[f[x_]] :> x^2}
/// In:  DownValues[g]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"OwnValues", "UpValues", "SubValues"})
final class DownValues {
  private DownValues() {}

  @Form
  static Expr of(Symbol symbol, Frame frame) {
    return Call.list(frame.definitions().rules(Definitions.Kind.DOWN, symbol));
  }
}
