package org.scheelite.std.logic;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Logical negation.
///
/// `Not[a]`, written `!a`, is `False` for `True` and `True` for `False`. Relations are turned
/// round.
///
/// ```wl
/// In:  {!True, !False, !x}
/// Out: {False, True, !x}
/// ```
///
/// ```wl
/// In:  {!(a == b), !(x < 1), !!x}
/// Out: {a != b, x >= 1, x}
/// ```
@Builtin(seeAlso = {"And", "Or"})
final class Not {
  private static final Map<Symbol, Symbol> OPPOSITES =
      Map.of(
          Sym.EQUAL, Sym.UNEQUAL,
          Sym.UNEQUAL, Sym.EQUAL,
          Sym.LESS, Sym.GREATER_EQUAL,
          Sym.LESS_EQUAL, Sym.GREATER,
          Sym.GREATER, Sym.LESS_EQUAL,
          Sym.GREATER_EQUAL, Sym.LESS);

  private Not() {}

  @Form
  static @Nullable Expr not(Expr x) {
    if (x.equals(Sym.TRUE)) {
      return Sym.FALSE;
    }
    if (x.equals(Sym.FALSE)) {
      return Sym.TRUE;
    }
    if (!(x instanceof Call call && call.head() instanceof Symbol head)) {
      return null;
    }
    if (call.is(Sym.NOT, 1)) {
      return call.arg(0);
    }
    Symbol opposite = call.size() == 2 ? OPPOSITES.get(head) : null;
    return opposite == null ? null : call.withHead(opposite);
  }
}
