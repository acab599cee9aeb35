package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The rules for calls of calls of a symbol, `f[a][b]`.
///
/// ```wl
/// In:  f[a_][b_] := a + b; SubValues[f]
/// Out: {HoldPattern[f[a_][b_]] :> a + b}
/// In:  f[1][2]
/// Out: 3
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"DownValues"})
final class SubValues {
  private SubValues() {}

  @Form
  static Expr of(Symbol symbol, Frame frame) {
    return Call.list(frame.definitions().rules(Definitions.Kind.SUB, symbol));
  }
}
