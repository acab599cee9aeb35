package org.scheelite.std.scoping.hold;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Takes `Hold`, `HoldForm`, `HoldComplete` and `HoldPattern` off an expression.
///
/// ```wl
/// In:  ReleaseHold[Hold[1 + 1]]
/// Out: 2
/// In:  ReleaseHold[f[Hold[1 + 1]]]
/// Out: f[2]
/// ```
@Builtin(seeAlso = {"Hold", "Evaluate"})
final class ReleaseHold {
  private static final List<Symbol> HOLDS =
      List.of(Sym.HOLD, Sym.HOLD_FORM, Sym.HOLD_COMPLETE, Sym.HOLD_PATTERN);

  private ReleaseHold() {}

  @Form
  static Expr release(Expr expr) {
    return released(expr);
  }

  private static Expr released(Expr expr) {
    if (!(expr instanceof Call call)) {
      return expr;
    }
    if (call.head() instanceof Symbol head && HOLDS.contains(head)) {
      return call.size() == 1 ? call.arg(0) : Call.of(Sym.SEQUENCE, call.args());
    }
    Expr[] args = call.toArray();
    for (int i = 0; i < args.length; i++) {
      args[i] = released(args[i]);
    }
    return Call.of(call.head(), args);
  }
}
