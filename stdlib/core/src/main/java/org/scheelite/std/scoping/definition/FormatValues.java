package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The rules for the look of a symbol.
///
/// ```wl
/// In:  Format[f[x_]] := {x}; FormatValues[f]
/// Out: {HoldPattern[Format[f[x_]]] :> {x}}
/// In:  FormatValues[g]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"OwnValues", "DownValues", "UpValues"})
final class FormatValues {
  private FormatValues() {}

  @Form
  static Expr of(Symbol symbol, Frame frame) {
    return Call.list(frame.definitions().rules(Definitions.Kind.FORMAT, symbol));
  }
}
