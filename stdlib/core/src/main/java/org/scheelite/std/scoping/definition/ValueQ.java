package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Whether an expression would change by being evaluated.
///
/// ```wl
/// In:  x = 1; {ValueQ[x], ValueQ[y]}
/// Out: {True, False}
/// In:  f[1] = 2; {ValueQ[f[1]], ValueQ[f[2]]}
/// Out: {True, False}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"NameQ"})
final class ValueQ {
  private ValueQ() {}

  @Form
  static Expr test(Expr expr, Frame frame) {
    boolean has =
        switch (expr) {
          case Symbol symbol -> !frame.definitions().rules(Definitions.Kind.OWN, symbol).isEmpty();
          case Call call -> !frame.evaluate(call).equals(call);
          default -> false;
        };
    return Sym.bool(has);
  }
}
