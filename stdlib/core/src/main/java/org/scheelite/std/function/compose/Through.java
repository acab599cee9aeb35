package org.scheelite.std.function.compose;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.std.list.Parts;

/// Functions under a head applied to arguments.
///
/// `Through[p[f1, f2, …][x, …]]` gives `p[f1[x, …], f2[x, …], …]`; `Through[expr, h]` does so only
/// where `p` is `h`.
///
/// ```wl
/// In:  Through[{f, g}[x]]
/// Out: {f[x], g[x]}
/// In:  Through[(f + g)[x, y]]
/// Out: f[x, y] + g[x, y]
/// In:  Through[(f + g)[x], List]
/// Out: (f + g)[x]
/// ```
@Builtin(seeAlso = {"Comap", "Operate", "Thread"})
final class Through {

  @Form
  static Expr through(Expr expr) {
    return applied(expr, null);
  }

  @Form
  static Expr through(Expr expr, Expr head) {
    return applied(expr, head);
  }

  private static Expr applied(Expr expr, @Nullable Expr wanted) {
    if (!(expr instanceof Call call) || Parts.size(call.head()) < 0) {
      return expr;
    }
    Expr functions = call.head();
    if (wanted != null && !functions.head().equals(wanted)) {
      return expr;
    }
    Expr[] parts = Parts.array(functions);
    Arrays.setAll(parts, i -> call.withHead(parts[i]));
    return functions instanceof Assoc
        ? Parts.with(functions, parts)
        : Call.of(functions.head(), parts);
  }
}
