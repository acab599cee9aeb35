package org.scheelite.std.linear.vector;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// Polar coordinates of points.
///
/// `ToPolarCoordinates[{x, y}]` is `{r, t}`: the distance from the origin and the angle from the
/// first axis, from `-Pi` to `Pi`. Points of higher dimension give hyperspherical coordinates;
/// lists of points give lists.
///
/// ```wl
/// In:  ToPolarCoordinates[{1, 1}]
/// Out: {Sqrt[2], Pi/4}
/// In:  ToPolarCoordinates[{x, y}]
/// Out: {Sqrt[x^2 + y^2], ArcTan[x, y]}
/// In:  ToPolarCoordinates[{{0, 2}, {-1, 0}}]
/// Out: {{2, Pi/2}, {1, Pi}}
/// ```
@Builtin(seeAlso = {"FromPolarCoordinates", "ArcTan"})
final class ToPolarCoordinates {
  private ToPolarCoordinates() {}

  @Form
  static @Nullable Expr polar(Expr point, Frame frame) {
    if (point instanceof Normal list && list.size() > 0 && Lists.isList(list.arg(0))) {
      return frame.call(Sym.MAP, Symbol.system("ToPolarCoordinates"), point);
    }
    Expr[] x = Matrices.vector(point);
    if (x == null || x.length < 2) {
      return null;
    }
    var result = new Expr[x.length];
    result[0] = frame.evaluate(length(x, 0));
    Symbol arcTan = Symbol.system("ArcTan");
    for (int i = 0; i < x.length - 1; i++) {
      boolean last = i == x.length - 2;
      result[i + 1] =
          last
              ? angle(x[i], x[i + 1], arcTan, frame)
              : frame.call(Symbol.system("ArcCos"), Terms.quotient(x[i], length(x, i)));
    }
    return Lists.of(result);
  }

  private static Expr angle(Expr x, Expr y, Symbol arcTan, Frame frame) {
    return Matrices.isZero(x) && Matrices.isZero(y) ? Int.ZERO : frame.call(arcTan, x, y);
  }

  private static Expr length(Expr[] x, int from) {
    var squares = new Expr[x.length - from];
    for (int i = from; i < x.length; i++) {
      squares[i - from] = Terms.power(x[i], Int.TWO);
    }
    return Terms.sqrt(Call.of(Sym.PLUS, squares));
  }
}
