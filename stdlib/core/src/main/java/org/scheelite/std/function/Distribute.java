package org.scheelite.std.function;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;

/// A function distributed over sums or other heads.
///
/// `Distribute[f[x1, x2, …]]` multiplies `f` out over `Plus` in its arguments, `Distribute[expr,
/// g]` over the head `g`, `Distribute[expr, g, f]` only where the head of `expr` is `f`.
/// `Distribute[expr, g, f, gp, fp]` puts `gp` and `fp` in the places of `g` and `f`.
///
/// ```wl
/// In:  Distribute[f[a + b, c]]
/// Out: f[a, c] + f[b, c]
/// In:  Distribute[f[{a, b}, {x, y}], List]
/// Out: {f[a, x], f[a, y], f[b, x], f[b, y]}
/// ```
@Builtin(seeAlso = {"Thread", "Outer", "Expand", "Tuples"})
final class Distribute {

  @Form(whole = true, min = 1, max = 5)
  static @Nullable Expr distribute(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Normal expr)) {
      return call.arg(0);
    }
    Expr over = call.size() > 1 ? call.arg(1) : Sym.PLUS;
    if (call.size() > 2 && !expr.head().equals(call.arg(2))) {
      return expr;
    }
    Expr outer = call.size() > 3 ? call.arg(3) : over;
    Expr inner = call.size() > 4 ? call.arg(4) : expr.head();
    if (expr.args().stream().noneMatch(arg -> isSum(arg, over))) {
      return call.size() > 4 ? Call.of(outer, Call.of(inner, expr.toArray())) : expr;
    }
    var terms = new ArrayList<Expr>();
    combine(expr, over, inner, new Expr[expr.size()], 0, terms, frame);
    return Lists.of(outer, terms.toArray(Expr[]::new));
  }

  private static boolean isSum(Expr arg, Expr over) {
    return arg instanceof Normal normal && normal.head().equals(over);
  }

  private static void combine(
      Normal expr, Expr over, Expr inner, Expr[] chosen, int at, List<Expr> terms, Frame frame) {
    if (at == chosen.length) {
      frame.poll();
      terms.add(Call.of(inner, chosen.clone()));
      return;
    }
    Expr arg = expr.arg(at);
    for (Expr term : isSum(arg, over) ? Parts.of(arg) : List.of(arg)) {
      chosen[at] = term;
      combine(expr, over, inner, chosen, at + 1, terms, frame);
    }
  }
}
