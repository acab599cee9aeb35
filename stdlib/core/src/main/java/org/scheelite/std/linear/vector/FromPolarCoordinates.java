package org.scheelite.std.linear.vector;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// Points with given polar coordinates.
///
/// `FromPolarCoordinates[{r, t}]` is the point `{r Cos[t], r Sin[t]}`. More coordinates are
/// hyperspherical; lists of coordinates give lists of points.
///
/// ```wl
/// In:  FromPolarCoordinates[{2, Pi/3}]
/// Out: {1, Sqrt[3]}
/// In:  FromPolarCoordinates[{r, t}]
/// Out: {r*Cos[t], r*Sin[t]}
/// In:  FromPolarCoordinates[{r, t, u}]
/// Out: {r*Cos[t], r*Cos[u]*Sin[t], r*Sin[t]*Sin[u]}
/// ```
@Builtin(seeAlso = {"ToPolarCoordinates", "AngleVector"})
final class FromPolarCoordinates {
  private FromPolarCoordinates() {}

  @Form
  static @Nullable Expr point(Expr polar, Frame frame) {
    if (polar instanceof Normal list && list.size() > 0 && Lists.isList(list.arg(0))) {
      return frame.call(Sym.MAP, Symbol.system("FromPolarCoordinates"), polar);
    }
    Expr[] p = Matrices.vector(polar);
    if (p == null || p.length < 2) {
      return null;
    }
    var result = new Expr[p.length];
    Expr factor = p[0];
    for (int i = 1; i < p.length; i++) {
      result[i - 1] = frame.evaluate(Terms.product(factor, Call.of(Symbol.system("Cos"), p[i])));
      factor = frame.evaluate(Terms.product(factor, Call.of(Symbol.system("Sin"), p[i])));
    }
    result[p.length - 1] = factor;
    return Lists.of(result);
  }
}
