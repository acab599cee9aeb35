package org.scheelite.std.scoping.hold;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A function that does not act.
///
/// `Inactive[f][args]` stays as it is until `Activate` takes the wrapper away.
///
/// ```wl
/// In:  Inactive[Plus][1, 2]
/// Out: Inactive[Plus][1, 2]
/// In:  Activate[Inactive[Plus][1, 2]]
/// Out: 3
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Inactivate", "Activate", "Hold"})
final class Inactive {
  private Inactive() {}

  /// Numbers, strings and lists have nothing that could act.
  @Form
  static @Nullable Expr plain(Expr expr) {
    return switch (expr) {
      case Num _, Str _ -> expr;
      case Symbol symbol when symbol.equals(Sym.LIST) -> expr;
      default -> null;
    };
  }
}
