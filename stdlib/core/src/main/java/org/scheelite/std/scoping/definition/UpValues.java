package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The rules attached to a symbol for calls that have it as an argument.
///
/// ```wl
/// In:  g /: f[g] = 1; UpValues[g]
/// Out: {HoldPattern[f[g]] :> 1}
/// In:  UpValues[f]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"DownValues"})
final class UpValues {
  private UpValues() {}

  @Form
  static Expr of(Symbol symbol, Frame frame) {
    return Call.list(frame.definitions().rules(Definitions.Kind.UP, symbol));
  }
}
