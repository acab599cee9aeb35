package org.scheelite.std.linear;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// The sum along the diagonal.
///
/// `Tr[m]` is the sum of the diagonal elements of a matrix, or of the elements of a vector; `Tr[m,
/// f]` joins them with `f`.
///
/// ```wl
/// In:  Tr[{{1, 2}, {3, 4}}]
/// Out: 5
/// ```
///
/// ```wl
/// In:  {Tr[{a, b}], Tr[{{1, 2}, {3, 4}}, List]}
/// Out: {a + b, {1, 4}}
/// ```
@Builtin(seeAlso = {"Det", "Diagonal", "Total"})
final class Tr {
  private Tr() {}

  @Form
  static @Nullable Expr trace(Expr m) {
    return trace(m, Sym.PLUS);
  }

  @Form
  static @Nullable Expr trace(Expr m, Expr f) {
    Expr[] vector = Matrices.vector(m);
    if (vector != null) {
      return Lists.of(f, vector);
    }
    if (!(m instanceof Normal rows && rows.is(Sym.LIST))) {
      return null;
    }
    List<Expr> diagonal = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.arg(i) instanceof Normal row && row.is(Sym.LIST) && i < row.size()) {
        diagonal.add(row.arg(i));
      }
    }
    return Lists.of(f, diagonal.toArray(Expr[]::new));
  }
}
